package vn.cchc.report.drilldown;

/**
 * Where a page begins: after this dossier.
 *
 * @param days its working days, less than 0 without any; where dossiers are listed by their codes they say nothing
 */
record OpenedPosition(int days, String dossier) {

    /** Before any. */
    static final OpenedPosition TOP = new OpenedPosition(Integer.MAX_VALUE, "");

    /** As the database sorts those whose time nobody knows, and those that have not ended. */
    private static final int UNTIMED = -1;

    static OpenedPosition after(OpenedDossier dossier) {
        return dossier == null
                ? TOP
                : new OpenedPosition(
                        dossier.workingDays() == null ? UNTIMED : dossier.workingDays(), dossier.dossier());
    }
}
