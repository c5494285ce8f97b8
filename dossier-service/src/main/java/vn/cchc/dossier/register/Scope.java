package vn.cchc.dossier.register;

import java.util.List;
import java.util.Set;

/**
 * The agencies a list is about, and the parts in which they count; however many agencies there are.
 *
 * @param agencies codes, passed as the parameter {@code agencies}
 */
record Scope(Set<String> agencies, List<Part> parts) {

    /**
     * Up to here each agency's dossiers are read in their order and merged, a page of each; a commune has one agency, a
     * department some. A province has hundreds, and next to every dossier is its own: those are read in the order of all.
     */
    private static final int FEW = 64;

    private static final String ALL_OF_THEM = "(select unnest(string_to_array(:agencies, ',')))";

    Scope {
        agencies = Set.copyOf(agencies);
        parts = List.copyOf(parts);
    }

    boolean isNarrow() {
        return agencies.size() <= FEW;
    }

    String parameter() {
        return String.join(",", agencies);
    }

    /** Whether one of the agencies has one of the parts in the dossier {@code d}, for dossiers read in another order. */
    String condition() {
        return parts.equals(List.of(Part.RECEIVING)) ? isReceiving() : "(" + isReceiving() + """
             or d.competent_agency in %1$s or d.holder in %1$s or d.support_point in %1$s
             or exists (select 1 from jsonb_array_elements_text(d.consulted) c(agency) where c.agency in %1$s))""".formatted(ALL_OF_THEM);
    }

    private static String isReceiving() {
        return "d.receiving_agency in " + ALL_OF_THEM;
    }
}
