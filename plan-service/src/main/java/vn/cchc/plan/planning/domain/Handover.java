package vn.cchc.plan.planning.domain;

import java.util.List;
import java.util.Map;

/**
 * Who leads a task from now on.
 *
 * @param before who led until now
 * @param heirs whose place an agency takes that was closed, by the one that takes it; empty when nobody was closed
 */
public record Handover(List<String> before, List<String> leads, Map<String, String> heirs) {

    public Handover {
        before = List.copyOf(before);
        leads = List.copyOf(leads);
        heirs = Map.copyOf(heirs);
    }

    /** Others lead, and nobody was closed. */
    public static Handover of(List<String> before, List<String> leads) {
        return new Handover(before, leads, Map.of());
    }

    /** Itself where it follows nobody. */
    String predecessor(String agency) {
        return heirs.getOrDefault(agency, agency);
    }
}
