package vn.cchc.plan.scoring.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.scoring.criteria.Deadlines;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.domain.Line;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.SelfScore;
import vn.cchc.plan.scoring.domain.Step;
import vn.cchc.plan.scoring.domain.Totals;
import vn.cchc.plan.scoring.domain.Verdict;

/**
 * A scorecard as callers see it.
 *
 * @param answeredBy code of the agency that scores and explains in the place of one that was closed, or null
 * @param due last day for the work that comes next, or null
 * @param rank once it is published, or null
 */
record CardView(
        UUID id,
        CardMessage.SetRef set,
        String agency,
        String answeredBy,
        Step step,
        LocalDate due,
        CardMessage.Sum self,
        CardMessage.Sum appraised,
        CardMessage.Sum decided,
        Integer rank,
        Integer ranked,
        List<LineView> lines) {

    /**
     * A scored criterion.
     *
     * @param area key of the area it belongs to
     * @param source the system's own figure for it, or null
     */
    record LineView(
            String criterion,
            String area,
            String code,
            String name,
            BigDecimal max,
            boolean evidenceRequired,
            FigureKind source,
            SelfView self,
            VerdictView appraisal,
            String explanation,
            VerdictView decision) {}

    /** @param points null when it does not apply */
    record SelfView(MeasureForm measure, BigDecimal points, String note, List<EvidenceForm> evidence) {}

    /** @param points null when it does not apply */
    record VerdictView(MeasureForm measure, BigDecimal points, String reason) {}

    static CardView of(Scorecards.StoredCard stored) {
        Map<String, String> areas = CardMessage.areas(stored.set().tree().criteria());
        Totals totals = stored.card().totals();
        return new CardView(
                stored.id(),
                CardMessage.SetRef.of(stored.set()),
                stored.agency(),
                stored.answeredBy(),
                stored.card().step(),
                due(stored.card().step(), stored.set().head().deadlines()),
                CardMessage.Sum.of(totals.self()),
                CardMessage.Sum.of(totals.appraised()),
                CardMessage.Sum.of(totals.decided()),
                stored.rank(),
                stored.ranked(),
                stored.card().lines().stream()
                        .map(line -> line(line, areas.get(line.key())))
                        .toList());
    }

    private static LocalDate due(Step step, Deadlines deadlines) {
        return switch (step) {
            case OPEN, SELF_SCORED -> deadlines.selfScore();
            case CONFIRMED -> deadlines.appraisal();
            case APPRAISED -> deadlines.explanation();
            case EXPLAINED -> deadlines.decision();
            case FINAL -> null;
        };
    }

    private static LineView line(Line line, String area) {
        return new LineView(
                line.key(),
                area,
                line.criterion().code(),
                line.criterion().name(),
                Points.plain(line.criterion().max()),
                line.criterion().evidence(),
                line.criterion().source(),
                self(line.self()),
                verdict(line.appraisal()),
                line.explanation(),
                verdict(line.decided()));
    }

    private static SelfView self(SelfScore score) {
        return score == null
                ? null
                : new SelfView(
                        MeasureForm.of(score.measure()),
                        plain(score.points()),
                        score.note(),
                        score.evidence().stream().map(EvidenceForm::of).toList());
    }

    private static VerdictView verdict(Verdict verdict) {
        return verdict == null
                ? null
                : new VerdictView(MeasureForm.of(verdict.measure()), plain(verdict.points()), verdict.reason());
    }

    private static BigDecimal plain(BigDecimal points) {
        return points == null ? null : Points.plain(points);
    }
}
