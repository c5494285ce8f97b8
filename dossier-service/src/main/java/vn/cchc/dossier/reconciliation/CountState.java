package vn.cchc.dossier.reconciliation;

/** Where the comparison of a day stands (Plan 2023, Annex II.1.4: real and system figures must agree in full). */
enum CountState {
    /** Paper and system differ, and nobody has said why. */
    OPEN,
    /** They differ as the head has explained; should the system's figures change again, it is open again. */
    SETTLED,
    /** They are the same. */
    MATCHING,
    /** The counter has not counted a day that is over. */
    MISSING
}
