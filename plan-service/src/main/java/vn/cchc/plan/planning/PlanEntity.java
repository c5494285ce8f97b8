package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "plan")
class PlanEntity {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String title;
    private String number;
    private LocalDate issued;
    private String issuer;
    private int year;

    @Column(name = "index_year")
    private Integer indexYear;

    private String parent;
    private String signer;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private boolean automatic;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    private long version;

    protected PlanEntity() {}

    PlanEntity(NewPlan plan, Instant now) {
        id = UUID.randomUUID();
        kind = plan.kind();
        title = plan.title();
        number = plan.number();
        issued = plan.issued();
        issuer = plan.issuer();
        year = plan.year();
        indexYear = plan.indexYear();
        parent = plan.parent();
        signer = plan.signer();
        state = PlanState.DRAFT;
        createdAt = now;
    }

    /** A plan the system opens by itself for remediation tasks; it binds at once. */
    static PlanEntity automatic(NewPlan plan, Instant now) {
        PlanEntity entity = new PlanEntity(plan, now);
        entity.automatic = true;
        entity.issue(now);
        return entity;
    }

    void issue(Instant now) {
        state = PlanState.ISSUED;
        issuedAt = now;
    }

    PlanView view(long tasks) {
        return new PlanView(
                id, kind, title, number, issued, issuer, year, indexYear, parent, signer, state, automatic, issuedAt,
                tasks);
    }

    TaskMessage.PlanRef reference() {
        return new TaskMessage.PlanRef(id, title, number, year, kind, issuer);
    }

    UUID id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    int year() {
        return year;
    }

    PlanState state() {
        return state;
    }

    long version() {
        return version;
    }
}
