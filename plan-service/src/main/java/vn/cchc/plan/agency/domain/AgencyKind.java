package vn.cchc.plan.agency.domain;

/** What an agency is in the administration of a province. */
public enum AgencyKind {
    PROVINCE,
    /** Closed on 2025-07-01; kept as history with its successors. */
    DISTRICT,
    COMMUNE,
    /** A department of a province or, in history, an office of a district. */
    DEPARTMENT,
    /** A public administration service centre. */
    CENTER,
    /** Any other unit that leads tasks or handles dossiers. */
    UNIT;

    /** Whether it acts for the authority above it and not only for itself. */
    public boolean actsForOthers() {
        return switch (this) {
            case DEPARTMENT, CENTER, UNIT -> true;
            case PROVINCE, DISTRICT, COMMUNE -> false;
        };
    }
}
