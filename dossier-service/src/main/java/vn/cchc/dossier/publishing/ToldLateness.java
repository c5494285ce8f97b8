package vn.cchc.dossier.publishing;

import vn.cchc.dossier.domain.Lateness;

/** Why something is late, as events tell it; null where nobody said. The note was asked to name nobody. */
record ToldLateness(Cause cause, String note) {

    /** A code and what it meant then. */
    record Cause(String code, String name) {}

    static ToldLateness of(Lateness lateness) {
        return lateness == null
                ? null
                : new ToldLateness(new Cause(lateness.cause(), lateness.name()), lateness.note());
    }
}
