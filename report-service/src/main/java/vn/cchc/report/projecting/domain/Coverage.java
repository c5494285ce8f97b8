package vn.cchc.report.projecting.domain;

/** Whether a dossier belongs into the statutory figures. */
public enum Coverage {
    COUNTED,
    /** Of a procedure that the provincial People's Committee lets be handled outside the system: in no denominator. */
    EXEMPT,
    /** Of an item that is no administrative procedure: the forms of the law are about procedures. */
    NON_TTHC;

    /** What is no procedure is that first of all. */
    public static Coverage of(boolean procedure, boolean exempt) {
        if (!procedure) {
            return NON_TTHC;
        }
        return exempt ? EXEMPT : COUNTED;
    }
}
