package vn.cchc.plan.scoring.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.Line;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Step;
import vn.cchc.plan.scoring.domain.Total;
import vn.cchc.plan.scoring.domain.Verdict;

/**
 * Data of the events in {@code cchc.scorecard-events.v1}: the whole scorecard as it now is, without free text.
 *
 * @param agency whose scorecard it is
 */
record CardMessage(
        UUID scorecard,
        CardEventType type,
        Instant occurredAt,
        SetRef set,
        String agency,
        After after,
        List<LineState> lines,
        Detail detail) {

    /** The set of criteria it is scored by. */
    record SetRef(UUID id, String code, String name, int indexYear, String issuer) {

        static SetRef of(CriteriaSet set) {
            return new SetRef(
                    set.id(),
                    set.head().code(),
                    set.head().name(),
                    set.head().indexYear(),
                    set.head().issuer());
        }
    }

    /**
     * Where it stands.
     *
     * @param rank null until published
     */
    record After(Step step, Sum self, Sum appraised, Sum decided, Integer rank, Integer ranked) {}

    /**
     * A total.
     *
     * @param percent null when nothing counts
     */
    record Sum(BigDecimal points, BigDecimal max, BigDecimal percent) {

        static Sum of(Total total) {
            return total == null
                    ? null
                    : new Sum(Points.plain(total.points()), Points.plain(total.max()), plain(total.percent()));
        }
    }

    /**
     * A scored criterion.
     *
     * @param area key of the area it belongs to
     * @param self points of the stage, like the two that follow, null where nothing was said or it does not apply
     */
    record LineState(
            String criterion,
            String area,
            String code,
            String name,
            BigDecimal max,
            BigDecimal self,
            BigDecimal appraised,
            BigDecimal decided) {}

    /**
     * How the step was taken.
     *
     * @param due last day for it, or null
     * @param late null without such a day
     */
    record Detail(LocalDate due, Boolean late) {

        static final Detail NONE = new Detail(null, null);
    }

    static List<LineState> lines(CriteriaSet set, Step step, List<Line> lines) {
        Map<String, String> areas = areas(set.tree().criteria());
        return lines.stream()
                .map(line -> new LineState(
                        line.key(),
                        areas.get(line.key()),
                        line.criterion().code(),
                        line.criterion().name(),
                        Points.plain(line.criterion().max()),
                        line.self() == null ? null : plain(line.self().points()),
                        step.compareTo(Step.APPRAISED) < 0 ? null : points(line.appraisal()),
                        step == Step.FINAL ? plain(line.points()) : null))
                .toList();
    }

    /** Key of the area each criterion belongs to; parents come first. */
    static Map<String, String> areas(List<Criterion> criteria) {
        Map<String, String> areas = new HashMap<>();
        criteria.forEach(criterion -> areas.put(
                criterion.key(), criterion.parent() == null ? criterion.key() : areas.get(criterion.parent())));
        return areas;
    }

    private static BigDecimal points(Verdict verdict) {
        return verdict == null ? null : plain(verdict.points());
    }

    private static BigDecimal plain(BigDecimal points) {
        return points == null ? null : Points.plain(points);
    }
}
