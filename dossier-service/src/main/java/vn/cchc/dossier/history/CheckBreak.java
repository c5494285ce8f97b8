package vn.cchc.dossier.history;

import java.time.LocalDate;
import vn.cchc.dossier.register.HistoryBreak;

/**
 * Where a log is not what was recorded: either a row of a dossier's history, or a day of a log.
 *
 * @param what CHANGED, MISSING, DOSSIER_DIFFERS; for a day SEAL_MISSING, SEAL_CHANGED, DAY_CHANGED
 */
record CheckBreak(String dossier, Long sequence, Log log, LocalDate day, String what) {

    static CheckBreak of(HistoryBreak found) {
        return new CheckBreak(
                found.dossier(),
                found.sequence(),
                Log.HISTORY,
                null,
                found.what().name());
    }

    static CheckBreak of(Log log, LocalDate day, SealVerifier.Finding finding) {
        return new CheckBreak(null, null, log, day, finding.name());
    }
}
