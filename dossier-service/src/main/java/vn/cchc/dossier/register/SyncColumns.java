package vn.cchc.dossier.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How far the national portal knows the dossier, as it is stored. */
@Embeddable
class SyncColumns {

    @Column(name = "sync_sequence")
    long sequence;

    @Column(name = "sync_outcome")
    String outcome;

    @Column(name = "sync_at")
    Instant at;

    @Column(name = "sync_message")
    String message;

    /** What happened since is not known there. */
    Sync read(long present) {
        Sync.Status status = sequence < present ? Sync.Status.PENDING : Sync.Status.valueOf(outcome);
        return new Sync(status, sequence, at, message);
    }
}
