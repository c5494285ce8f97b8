package vn.cchc.plan.scoring.card;

import java.util.Locale;

/** What the other services are told of a scorecard. */
enum CardEventType {
    OPENED,
    SELF_SCORED,
    CONFIRMED,
    RETURNED,
    APPRAISED,
    EXPLAINED,
    FINALISED,
    PUBLISHED;

    String wireName() {
        return "vn.cchc.scorecard." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
