package vn.cchc.report.childplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.childplan.ChildPlanQueries.Above;
import vn.cchc.report.childplan.ChildPlanQueries.Owed;
import vn.cchc.report.childplan.ChildPlanReport.OfPlan;
import vn.cchc.report.childplan.ChildPlanReport.Unit;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.PeriodRequest;
import vn.cchc.report.request.QuestionReader;

/** Makes the report of plans that are owed from what was asked for. */
@ApplicationScoped
class ChildPlanReports {

    private final QuestionReader questions;
    private final ChildPlanQueries queries;
    private final Freshness freshness;

    ChildPlanReports(QuestionReader questions, ChildPlanQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    ChildPlanReport make(AskedAgency agency, String requestedPlan, PeriodRequest period, String requestedAt) {
        var plan = TextRules.require("/query/plan", requestedPlan);
        return make(agency, questions.instant(agency, period, requestedAt), plan);
    }

    ChildPlanReport make(AskedAgency agency, Asked asked, String plan) {
        var reach = freshness.of(ToldTopic.CHILD_PLANS.topic());
        var owed = queries.owed(asked, plan);
        return new ChildPlanReport(
                asked.at().local(),
                reach.asOf(),
                asked.locked(),
                reach.gaps(),
                agency.code(),
                agency.name(),
                plans(owed),
                counts(owed.stream().map(Owed::unit).toList()));
    }

    /** By the plan above. */
    List<OfPlan> plans(Asked asked) {
        return plans(queries.owed(asked, null));
    }

    private static List<OfPlan> plans(List<Owed> owed) {
        Map<Above, List<Unit>> byPlan = owed.stream()
                .collect(Collectors.groupingBy(
                        Owed::above, LinkedHashMap::new, Collectors.mapping(Owed::unit, Collectors.toList())));
        return byPlan.entrySet().stream()
                .map(entry -> plan(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static OfPlan plan(Above above, List<Unit> units) {
        return new OfPlan(
                above.plan(),
                above.title(),
                above.number(),
                above.year(),
                above.issuer(),
                counts(units),
                units.stream().sorted(Group.byName(Unit::unit)).toList());
    }

    private static ChildPlanCounts counts(List<Unit> units) {
        return ChildPlanCounts.of(units.stream().map(Unit::state).toList());
    }
}
