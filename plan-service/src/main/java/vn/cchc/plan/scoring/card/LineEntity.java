package vn.cchc.plan.scoring.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.Line;
import vn.cchc.plan.scoring.domain.SelfScore;
import vn.cchc.plan.scoring.domain.Verdict;

@Entity
@Table(name = "scorecard_line")
@IdClass(LineEntity.Key.class)
class LineEntity {

    /** Which line of which scorecard. */
    record Key(UUID scorecardId, String criterion) implements Serializable {}

    @Id
    @Column(name = "scorecard_id")
    private UUID scorecardId;

    @Id
    private String criterion;

    @Column(name = "set_id")
    private UUID setId;

    @Column(name = "max_points")
    private BigDecimal maxPoints;

    @Column(name = "self_measure")
    @ColumnTransformer(write = "?::jsonb")
    private String selfMeasure;

    @Column(name = "self_points")
    private BigDecimal selfPoints;

    @Column(name = "self_note")
    private String selfNote;

    @ColumnTransformer(write = "?::jsonb")
    private String evidence;

    private boolean appraised;

    @Column(name = "appraisal_measure")
    @ColumnTransformer(write = "?::jsonb")
    private String appraisalMeasure;

    @Column(name = "appraised_points")
    private BigDecimal appraisedPoints;

    @Column(name = "appraisal_reason")
    private String appraisalReason;

    private String explanation;

    private boolean decided;

    @Column(name = "decided_measure")
    @ColumnTransformer(write = "?::jsonb")
    private String decidedMeasure;

    @Column(name = "decided_points")
    private BigDecimal decidedPoints;

    @Column(name = "decided_reason")
    private String decidedReason;

    protected LineEntity() {}

    LineEntity(ScorecardEntity card, Line line, LineJson json) {
        scorecardId = card.id();
        setId = card.setId();
        criterion = line.key();
        maxPoints = line.criterion().max();
        become(line, json);
    }

    final void become(Line line, LineJson json) {
        SelfScore self = line.self();
        selfMeasure = self == null ? null : json.measure(self.measure());
        selfPoints = self == null ? null : self.points();
        selfNote = self == null ? null : self.note();
        evidence = json.evidence(self);
        Verdict appraisal = line.appraisal();
        appraised = appraisal != null;
        appraisalMeasure = appraised ? json.measure(appraisal.measure()) : null;
        appraisedPoints = appraised ? appraisal.points() : null;
        appraisalReason = appraised ? appraisal.reason() : null;
        explanation = line.explanation();
        Verdict decision = line.decided();
        decided = decision != null;
        decidedMeasure = decided ? json.measure(decision.measure()) : null;
        decidedPoints = decided ? decision.points() : null;
        decidedReason = decided ? decision.reason() : null;
    }

    Line line(Criterion of, LineJson json) {
        return new Line(
                of,
                selfMeasure == null
                        ? null
                        : new SelfScore(
                                json.readMeasure(selfMeasure), selfPoints, selfNote, json.readEvidence(evidence)),
                appraised ? new Verdict(json.readMeasure(appraisalMeasure), appraisedPoints, appraisalReason) : null,
                explanation,
                decided ? new Verdict(json.readMeasure(decidedMeasure), decidedPoints, decidedReason) : null);
    }

    String criterion() {
        return criterion;
    }
}
