package vn.cchc.report.figure;

import java.util.List;

/** Why a dossier was late, as far as somebody had said by the instant, or as it was frozen. */
public final class StatedCause {

    private static final String STATED = """
            select i.late_cause as cause from dossier_state i
            where i.dossier = s.dossier and i.valid_from <= ? and i.valid_to > ?""";
    private static final String FROZEN =
            "select i.cause from frozen_lateness i where i.lock = ? and i.dossier = s.dossier";

    private StatedCause() {}

    /** A query of the cause of a dossier {@code s}. */
    public static String query(Asked asked) {
        return asked.locked() ? FROZEN : STATED;
    }

    /** Its parameters. */
    public static List<Object> parameters(Asked asked) {
        var at = asked.at().instant();
        return asked.locked() ? List.of(asked.lock()) : List.of(at, at);
    }
}
