package vn.cchc.dossier.domain;

/** Whether an item is an administrative procedure; the counter also handles requests that are none. */
public enum ProcedureKind {
    TTHC,
    NON_TTHC;

    private static final String OTHER = "N.";

    /** The catalogue lets codes that begin with N stand for nothing else, and no others for what is none. */
    public static ProcedureKind of(String procedureCode) {
        return procedureCode.startsWith(OTHER) ? NON_TTHC : TTHC;
    }
}
