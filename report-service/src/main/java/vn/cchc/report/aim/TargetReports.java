package vn.cchc.report.aim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.report.aim.Target.Comparison;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.request.FrozenPeriods;
import vn.cchc.report.request.QuestionReader;

/** Holds the targets of a year against the shares of a period; which target names which share is data. */
@ApplicationScoped
class TargetReports {

    private static final String PERCENT = "%";
    private static final int DIGITS = 2;

    private final QuestionReader questions;
    private final TargetQueries targets;
    private final DossierCountQueries dossiers;
    private final Freshness freshness;
    private final AtReader instants;
    private final FrozenPeriods frozen;

    TargetReports(
            QuestionReader questions,
            TargetQueries targets,
            DossierCountQueries dossiers,
            Freshness freshness,
            AtReader instants,
            FrozenPeriods frozen) {
        this.questions = questions;
        this.targets = targets;
        this.dossiers = dossiers;
        this.freshness = freshness;
        this.instants = instants;
        this.frozen = frozen;
    }

    TargetReport make(AgencyPeriodRequest request) {
        var question = questions.read(request);
        var asked = question.asked();
        var reach = freshness.of(Freshness.DOSSIERS);
        var ofTargets = freshness.of(ToldTopic.TARGETS.topic());
        return new TargetReport(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                asked.at().local(),
                reach.asOf(),
                asked.locked(),
                reach.gaps() + ofTargets.gaps(),
                rows(asked));
    }

    List<TargetReport.Row> rows(Asked asked) {
        Map<Asked, DossierCounts> counted = new HashMap<>();
        Function<Asked, DossierCounts> counts = of -> counted.computeIfAbsent(of, dossiers::total);
        return targets.targets(asked, instants.now().instant()).stream()
                .map(target -> row(target, asked, counts))
                .toList();
    }

    private TargetReport.Row row(Target target, Asked asked, Function<Asked, DossierCounts> counts) {
        var measure =
                target.measure() == null ? null : Measure.of(target.measure()).orElse(null);
        if (measure == null || !target.unit().equals(PERCENT) && target.comparison() == Comparison.VALUE) {
            return row(target, null, null, reason(target, measure));
        }
        var own = concerned(asked, target);
        var share = measure.of(counts.apply(own));
        var base = target.comparison() == Comparison.VALUE ? null : measure.of(counts.apply(before(own, target)));
        return row(target, share, base, "NOTHING_COUNTED");
    }

    private static String reason(Target target, Measure measure) {
        if (target.measure() == null) {
            return "NO_MEASURE";
        }
        return measure == null ? "UNKNOWN_MEASURE" : "OTHER_UNIT";
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

    private static TargetReport.Row row(Target target, Share share, Share base, String missing) {
        var compared = TargetRule.compared(target.comparison(), share, base);
        var standing = TargetRule.standing(target, share, base);
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
                share,
                base,
                compared.map(figure -> figure.setScale(DIGITS, RoundingMode.HALF_UP))
                        .orElse(null),
                standing.name(),
                standing == TargetRule.Standing.NO_DATA ? missing : null);
    }
}
