package vn.cchc.report.overdue;

import java.time.Instant;

/** Where a page begins: after this row. */
record OverduePosition(Instant lateSince, String dossier) {

    /** Before any: no deadline is that old. */
    static final OverduePosition TOP = new OverduePosition(Instant.parse("0001-01-01T00:00:00Z"), "");
}
