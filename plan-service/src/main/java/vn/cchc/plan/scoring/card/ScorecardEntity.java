package vn.cchc.plan.scoring.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.Ranking;
import vn.cchc.plan.scoring.domain.Step;
import vn.cchc.plan.scoring.domain.Total;
import vn.cchc.plan.scoring.domain.Totals;

@Entity
@Table(name = "scorecard")
class ScorecardEntity {

    @Id
    private UUID id;

    @Column(name = "set_id")
    private UUID setId;

    private String agency;

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "self_points")
    private BigDecimal selfPoints;

    @Column(name = "self_max")
    private BigDecimal selfMax;

    @Column(name = "appraised_points")
    private BigDecimal appraisedPoints;

    @Column(name = "appraised_max")
    private BigDecimal appraisedMax;

    @Column(name = "final_points")
    private BigDecimal finalPoints;

    @Column(name = "final_max")
    private BigDecimal finalMax;

    @Column(name = "final_percent")
    private BigDecimal finalPercent;

    private Integer rank;
    private Integer ranked;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private long sequence;

    @Version
    private long version;

    protected ScorecardEntity() {}

    ScorecardEntity(UUID setId, String agency, Instant now) {
        this.id = UUID.randomUUID();
        this.setId = setId;
        this.agency = agency;
        this.step = Step.OPEN;
        this.openedAt = now;
        this.changedAt = now;
    }

    /** Every change is a new version, also one of the lines alone. */
    void become(Step next, Totals totals, Instant now) {
        step = next;
        changedAt = now;
        selfPoints = points(totals.self());
        selfMax = max(totals.self());
        appraisedPoints = points(totals.appraised());
        appraisedMax = max(totals.appraised());
        finalPoints = points(totals.decided());
        finalMax = max(totals.decided());
        finalPercent = totals.decided() == null ? null : totals.decided().percent();
    }

    void rank(Ranking.Place place, Instant now) {
        rank = place.rank();
        ranked = place.ranked();
        changedAt = now;
    }

    private static BigDecimal points(Total total) {
        return total == null ? null : total.points();
    }

    private static BigDecimal max(Total total) {
        return total == null ? null : total.max();
    }

    private static Total total(BigDecimal points, BigDecimal max) {
        return points == null ? null : new Total(points, max);
    }

    Totals totals() {
        return new Totals(
                total(selfPoints, selfMax), total(appraisedPoints, appraisedMax), total(finalPoints, finalMax));
    }

    long nextSequence() {
        return ++sequence;
    }

    UUID id() {
        return id;
    }

    UUID setId() {
        return setId;
    }

    String agency() {
        return agency;
    }

    /** Who scores and explains in its place since it was closed, or null. */
    String answeredBy() {
        return answeredBy;
    }

    /** Who scores and explains. */
    String answeredFor() {
        return answeredBy == null ? agency : answeredBy;
    }

    void answeredBy(String heir, Instant now) {
        answeredBy = heir;
        changedAt = now;
    }

    Step step() {
        return step;
    }

    BigDecimal finalPercent() {
        return finalPercent;
    }

    Integer rank() {
        return rank;
    }

    Integer ranked() {
        return ranked;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
