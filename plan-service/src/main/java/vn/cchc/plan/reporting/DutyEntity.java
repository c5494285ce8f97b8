package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "reporting_duty")
class DutyEntity {

    @Id
    private UUID id;

    private String collector;
    private String title;
    private List<UUID> plans;

    @Column(name = "created_at")
    private Instant createdAt;

    private int latest;

    @Version
    private long version;

    protected DutyEntity() {}

    DutyEntity(String collector, Instant now) {
        this.id = UUID.randomUUID();
        this.collector = collector;
        this.createdAt = now;
    }

    /** Takes over title and plans, and counts the version of its terms that goes with them. */
    int become(String newTitle, List<UUID> newPlans) {
        title = newTitle;
        plans = new ArrayList<>(newPlans);
        return ++latest;
    }

    DutyView view(DutyVersionEntity terms) {
        return new DutyView(
                id, collector, title, List.copyOf(plans), terms.number(), terms.effectiveFrom(), terms.terms());
    }

    DutyRef reference() {
        return new DutyRef(id, title, collector, List.copyOf(plans));
    }

    UUID id() {
        return id;
    }

    String collector() {
        return collector;
    }

    String title() {
        return title;
    }

    int latest() {
        return latest;
    }

    long version() {
        return version;
    }
}
