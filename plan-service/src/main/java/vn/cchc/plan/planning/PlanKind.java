package vn.cchc.plan.planning;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What a plan is for. */
public enum PlanKind {
    /** The yearly reform plan. */
    ANNUAL,
    /** Puts right what an index result or late dossiers showed. */
    REMEDIATION,
    /** Works on the criteria of an index. */
    INDEX_IMPROVEMENT,
    OTHER;

    /** Also reads the long form "annual-reform-plan" that data collections use. */
    @JsonCreator
    public static PlanKind of(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_').replaceAll("(_REFORM)?_PLAN$", "");
        return valueOf(name);
    }
}
