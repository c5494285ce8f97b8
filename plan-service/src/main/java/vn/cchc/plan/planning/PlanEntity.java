package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;

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

    @Column(name = "parent_plan")
    private UUID parentPlan;

    private String signer;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    @Column(name = "legal_bases")
    private List<String> legalBases = new ArrayList<>();

    @Column(name = "before_is_inclusive")
    private Boolean beforeIsInclusive;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private boolean automatic;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Embedded
    private PlanPapers papers = new PlanPapers();

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
        beforeIsInclusive = plan.beforeIsInclusive();
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

    /** Takes over what is given. */
    void describe(PlanDetails details) {
        title = given(details.title(), title);
        number = given(details.number(), number);
        issued = given(details.issued(), issued);
        indexYear = given(details.indexYear(), indexYear);
        parentPlan = given(details.parentPlan(), parentPlan);
        parent = given(details.parent(), parent);
        signer = given(details.signer(), signer);
        instrument = given(details.instrument(), instrument);
        beforeIsInclusive = given(details.beforeIsInclusive(), beforeIsInclusive);
        if (details.legalBases() != null) {
            legalBases = new ArrayList<>(details.legalBases());
        }
    }

    private static <T> T given(T wanted, T known) {
        return wanted == null ? known : wanted;
    }

    /** What the plan says of itself now. */
    PlanDetails details() {
        return new PlanDetails(
                title,
                number,
                issued,
                indexYear,
                parentPlan,
                parent,
                signer,
                instrument,
                legalBases.isEmpty() ? null : List.copyOf(legalBases),
                beforeIsInclusive);
    }

    PlanView view(long tasks) {
        return new PlanView(
                id,
                kind,
                title,
                number,
                issued,
                issuer,
                year,
                indexYear,
                parent,
                signer,
                state,
                automatic,
                issuedAt,
                tasks,
                parentPlan,
                instrument,
                List.copyOf(legalBases),
                beforeIsInclusive,
                papers.isPublished());
    }

    /** The day it was issued on: as the document says, else the day it began to bind here. */
    LocalDate issuedOn() {
        return issued == null && issuedAt != null ? BusinessDays.of(issuedAt) : issued;
    }

    TaskMessage.PlanRef reference() {
        return new TaskMessage.PlanRef(id, title, number, year, kind, issuer);
    }

    Boolean beforeIsInclusive() {
        return beforeIsInclusive;
    }

    boolean isAutomatic() {
        return automatic;
    }

    PlanPapers papers() {
        return papers;
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

    UUID parentPlan() {
        return parentPlan;
    }

    LocalDate issued() {
        return issued;
    }

    PlanState state() {
        return state;
    }

    long version() {
        return version;
    }
}
