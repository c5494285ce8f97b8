package vn.cchc.report.rebuilding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.FactKind;
import vn.cchc.report.projecting.Refolding;

/** A rebuild as it is kept, so that any replica goes on where one was killed. */
@Entity
@Table(name = "fact_rebuild")
class RebuildEntity {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    RebuildSource source;

    @Enumerated(EnumType.STRING)
    RebuildState state;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Enumerated(EnumType.STRING)
    FactKind kind = FactKind.DOSSIER;

    @Column(name = "after_key")
    String afterKey = "";

    @Column(name = "read_events")
    long readEvents;

    @Column(name = "topics_cut")
    boolean topicsCut;

    long folded;
    long events;
    long differing;
    long changed;
    int failures;

    @Column(name = "owner_events")
    long ownerEvents;

    @Column(name = "owners_cut")
    boolean ownersCut;

    @Column(name = "retry_at")
    Instant retryAt;

    /** Takes note of what was read again from the owners of the topics. */
    void readFromOwners(OwnerReading.Piece piece) {
        readEvents += piece.events();
        ownerEvents += piece.events();
        ownersCut |= piece.cut();
    }

    /** Takes note of a piece that was folded; after the last dossier come the tasks, after the last task the swap. */
    void folded(Refolding.Piece piece) {
        folded += piece.subjects();
        events += piece.events();
        differing += piece.differing();
        if (piece.upTo() != null) {
            afterKey = piece.upTo();
            return;
        }
        afterKey = "";
        switch (kind) {
            case DOSSIER -> kind = FactKind.TASK;
            case TASK -> state = RebuildState.SWAPPING;
        }
    }

    void end(RebuildState ended, Instant now) {
        state = ended;
        finishedAt = now;
    }

    Rebuild view() {
        return new Rebuild(
                id,
                source,
                state,
                requestedBy,
                AsAt.local(requestedAt),
                AsAt.local(finishedAt),
                readEvents,
                ownerEvents,
                topicsCut,
                ownersCut,
                kind,
                folded,
                events,
                differing,
                changed,
                failures,
                finishedAt == null ? AsAt.local(retryAt) : null);
    }
}
