package vn.cchc.report.overdue;

import java.time.Instant;

/** Where a page begins: after this row, or at the top when both are null. */
record OverduePosition(Instant lateSince, String dossier) {

    static final OverduePosition TOP = new OverduePosition(null, null);
}
