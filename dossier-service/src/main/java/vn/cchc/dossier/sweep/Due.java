package vn.cchc.dossier.sweep;

import java.time.Instant;

/** A row whose time has come: when that was, and its key. Rows are dealt with in this order. */
public record Due(Instant at, String key) {

    /** Before all others. */
    static final Due FIRST = new Due(Instant.EPOCH, "");
}
