package vn.cchc.dossier.redating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.sweep.DueRows;

@Entity
@Table(name = "redating_item")
class RedatingItemRow {

    @Id
    String id;

    long redating;

    String dossier;

    @Column(name = "present_due_at")
    Instant presentDueAt;

    @Column(name = "proposed_due_at")
    Instant proposedDueAt;

    @Column(name = "new_due_at")
    Instant newDueAt;

    @Enumerated(EnumType.STRING)
    ItemOutcome outcome;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant checkAt;

    static RedatingItemRow of(RedatingRow redating, String dossier, Instant present, Instant proposed) {
        RedatingItemRow row = new RedatingItemRow();
        row.id = redating.id + "/" + dossier;
        row.redating = redating.id;
        row.dossier = dossier;
        row.presentDueAt = present;
        row.proposedDueAt = proposed;
        return row;
    }

    void settled(ItemOutcome how, Instant dueAt, Instant at) {
        outcome = how;
        newDueAt = dueAt;
        settledAt = at;
        checkAt = null;
    }
}
