package vn.cchc.report.aim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.cchc.report.aim.Target.Comparison;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.FigureRegistry;
import vn.cchc.report.figure.FigureRegistry.Reading;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.request.FrozenPeriods;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Holds the targets of a year against the shares of a period; which target names which share is data. */
@ApplicationScoped
public class TargetReports {

    private static final int DIGITS = 2;

    private final QuestionReader questions;
    private final TargetQueries targets;
    private final FigureRegistry figures;
    private final Freshness freshness;
    private final AtReader instants;
    private final FrozenPeriods frozen;

    TargetReports(
            QuestionReader questions,
            TargetQueries targets,
            FigureRegistry figures,
            Freshness freshness,
            AtReader instants,
            FrozenPeriods frozen) {
        this.questions = questions;
        this.targets = targets;
        this.figures = figures;
        this.freshness = freshness;
        this.instants = instants;
        this.frozen = frozen;
    }

    TargetReport make(AgencyPeriodRequest request) {
        return make(questions.read(request));
    }

    TargetReport make(Question question) {
        var asked = question.asked();
        var reach = freshness.of(Freshness.DOSSIERS);
        var aimed = aimed(asked);
        var reading = reading(aimed);
        // Of quiet topics the newest event says nothing of how far they reach, but what is missing of them counts.
        var topics = new TreeSet<>(reading.topics());
        topics.addAll(List.of(Freshness.DOSSIERS, ToldTopic.TARGETS.topic()));
        int gaps = freshness.of(topics.toArray(String[]::new)).gaps();
        return new TargetReport(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                asked.at().local(),
                reach.asOf(),
                asked.locked(),
                gaps,
                rows(asked, aimed, reading));
    }

    List<TargetReport.Row> rows(Asked asked) {
        var aimed = aimed(asked);
        return rows(asked, aimed, reading(aimed));
    }

    /**
     * The targets that bind an agency, its own and those of agencies above it, by the figure each names; in the order of
     * {@code /reports/targets}, with the same rows.
     *
     * @param figures of the agency and period, by code; targets of others are left out
     */
    public Map<String, List<TargetReport.Row>> beside(Map<String, NamedFigure> figures, Asked asked) {
        var aimed = targets.binding(asked, instants.now().instant()).stream()
                .filter(target -> target.measure() != null && figures.containsKey(target.measure()))
                .toList();
        return rows(asked, aimed, reading(aimed).with(asked, figures)).stream()
                .collect(groupingBy(TargetReport.Row::measure));
    }

    private List<Target> aimed(Asked asked) {
        return targets.targets(asked, instants.now().instant());
    }

    private Reading reading(List<Target> aimed) {
        return figures.reading(
                aimed.stream().map(Target::measure).filter(Objects::nonNull).collect(toSet()));
    }

    private List<TargetReport.Row> rows(Asked asked, List<Target> aimed, Reading reading) {
        return aimed.stream().map(target -> row(target, asked, reading)).toList();
    }

    private TargetReport.Row row(Target target, Asked asked, Reading figures) {
        if (target.measure() == null) {
            return row(target, null, null, NoData.NO_MEASURE);
        }
        if (!figures.knows(target.measure())) {
            return row(target, null, null, NoData.UNKNOWN_MEASURE);
        }
        boolean alone = target.comparison() == Comparison.VALUE;
        var own = concerned(asked, target);
        var now = figures.of(target.measure(), own);
        if (alone && !now.unit().isWritten(target.unit())) {
            return row(target, null, null, NoData.OTHER_UNIT);
        }
        var base = alone ? null : figures.of(target.measure(), before(own, target));
        return row(target, now, base, NoData.NOTHING_COUNTED);
    }

    /** What an agency above demands is measured where it is asked for; what one below demands, where it holds. */
    private static Asked concerned(Asked asked, Target target) {
        return target.issuerPath().length() <= asked.agencyPath().length() ? asked : asked.below(target.issuerPath());
    }

    /** The same days of the base year, as they stood at their end; of a locked report as locked, too, where they are. */
    private Asked before(Asked asked, Target target) {
        int years = target.baseYear() == null ? 1 : target.year() - target.baseYear();
        var period = new ReportPeriod(
                asked.period().from().minusYears(years), asked.period().to().minusYears(years));
        var before = Asked.of(asked.agencyPath(), period, AsAt.endOf(period.to()));
        return asked.locked() ? frozen.of(before) : before;
    }

    private static TargetReport.Row row(Target target, NamedFigure now, NamedFigure base, NoData missing) {
        var compared = TargetRule.compared(target.comparison(), now, base);
        var standing = TargetRule.standing(target, now, base);
        boolean provisional = now != null && now.provisional() || base != null && base.provisional();
        return new TargetReport.Row(
                target.id(),
                target.issuer(),
                target.year(),
                target.metric(),
                target.scope(),
                target.document(),
                target.place(),
                target.firm(),
                target.operator(),
                target.value(),
                target.unit(),
                target.comparison().name(),
                target.measure(),
                now == null ? null : now.share(),
                base == null ? null : base.share(),
                compared.map(figure -> figure.setScale(DIGITS, RoundingMode.HALF_UP))
                        .orElse(null),
                standing.name(),
                provisional && standing != Standing.NO_DATA ? true : null,
                standing == Standing.NO_DATA ? missing.name() : null);
    }
}
