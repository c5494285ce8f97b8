package vn.cchc.plan.scoring.criteria;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.CriteriaTree;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.Points;

@Entity
@Table(name = "criteria_set")
class CriteriaSetEntity {

    @Id
    private UUID id;

    private String code;

    @Column(name = "index_year")
    private int indexYear;

    private String name;
    private String issuer;
    private String document;
    private LocalDate issued;

    @Column(name = "not_applicable")
    private boolean notApplicable;

    @Column(name = "weak_below")
    private BigDecimal weakBelow;

    @Column(name = "self_score_due")
    private LocalDate selfScoreDue;

    @Column(name = "appraisal_due")
    private LocalDate appraisalDue;

    @Column(name = "explanation_due")
    private LocalDate explanationDue;

    @Column(name = "final_due")
    private LocalDate finalDue;

    @Enumerated(EnumType.STRING)
    private SetState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "in_force_at")
    private Instant inForceAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "criterion", joinColumns = @JoinColumn(name = "set_id"))
    private List<CriterionRow> criteria = new ArrayList<>();

    protected CriteriaSetEntity() {}

    CriteriaSetEntity(SetHead head, Instant now) {
        id = UUID.randomUUID();
        state = SetState.DRAFT;
        createdAt = now;
        become(head);
    }

    final void become(SetHead head) {
        code = head.code();
        indexYear = head.indexYear();
        name = head.name();
        issuer = head.issuer();
        document = head.document();
        issued = head.issued();
        notApplicable = head.notApplicable();
        weakBelow = head.weakBelow();
        due(head.deadlines());
    }

    final void due(Deadlines deadlines) {
        selfScoreDue = deadlines.selfScore();
        appraisalDue = deadlines.appraisal();
        explanationDue = deadlines.explanation();
        finalDue = deadlines.decision();
    }

    void consistOf(List<CriterionRow> rows) {
        criteria.clear();
        criteria.addAll(rows);
    }

    void enforce(Instant now) {
        state = SetState.IN_FORCE;
        inForceAt = now;
    }

    void publish(Instant now, String subject) {
        publishedAt = now;
        publishedBy = subject;
    }

    CriteriaSet set(FormulaJson json) {
        List<Criterion> stored = criteria.stream()
                .sorted(Comparator.comparingInt(CriterionRow::position))
                .map(row -> row.criterion(json))
                .toList();
        if (CriteriaTree.of(stored) instanceof CriteriaTree.Grown grown) {
            return new CriteriaSet(id, head(), state, grown.tree(), inForceAt, publishedAt, version);
        }
        throw new IllegalStateException("stored criteria of " + id + " are no tree");
    }

    private SetHead head() {
        return new SetHead(
                code,
                indexYear,
                name,
                issuer,
                document,
                issued,
                notApplicable,
                Points.plain(weakBelow),
                new Deadlines(selfScoreDue, appraisalDue, explanationDue, finalDue));
    }

    UUID id() {
        return id;
    }

    SetState state() {
        return state;
    }

    long version() {
        return version;
    }
}
