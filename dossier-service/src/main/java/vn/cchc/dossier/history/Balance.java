package vn.cchc.dossier.history;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether every dossier received by the end of a day is somewhere.
 *
 * @param balanced whether every line of this page is, and no history has a gap
 * @param withGaps dossiers whose histories lack a number; the first hundred
 */
record Balance(
        String agency, LocalDate day, boolean balanced, List<BalanceLine> items, String next, List<String> withGaps) {}
