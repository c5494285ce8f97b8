package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.planprogress.PlanProgress.Part;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.request.FrozenPeriods;
import vn.cchc.report.request.QuestionReader;

/** Makes the progress report from what was asked for. */
@ApplicationScoped
public class PlanProgressReports {

    private final QuestionReader questions;
    private final AtReader instants;
    private final PlanProgressQueries queries;
    private final FrozenPeriods frozen;
    private final Freshness freshness;

    PlanProgressReports(
            QuestionReader questions,
            AtReader instants,
            PlanProgressQueries queries,
            FrozenPeriods frozen,
            Freshness freshness) {
        this.questions = questions;
        this.instants = instants;
        this.queries = queries;
        this.frozen = frozen;
        this.freshness = freshness;
    }

    /** Whoever names what was known wants to see that, locked or not. */
    PlanProgressReport make(AskedAgency agency, PlanProgressRequest request) {
        var by = ProgressBy.read(request.groupBy);
        var asked = request.known == null
                ? questions.instant(agency, request.period, request.at)
                : questions.instantLive(agency, request.period, request.at);
        return make(asked, request.plan, instants.read("known", request.known), by);
    }

    /** Without groups, with all that is known. */
    public PlanProgressReport make(AskedAgency agency, String requestedPlan, String requestedAt) {
        var at = instants.read(requestedAt);
        var asked = Asked.of(agency.path(), new ReportPeriod(at.day(), at.day()), at);
        return make(asked, requestedPlan, instants.now(), null);
    }

    /** In groups, with all that is known. */
    PlanProgressReport make(Asked asked, String requestedPlan, ProgressBy by) {
        return make(asked, requestedPlan, instants.now(), by);
    }

    /** A single plan that is not of the agency does not exist for whoever asks. */
    private PlanProgressReport make(Asked asked, String requestedPlan, AsAt known, ProgressBy by) {
        var plan = TextRules.require("/query/plan", requestedPlan);
        var reach = freshness.of(Freshness.TASKS);
        var day = new ProgressDay(asked.at(), known);
        var plans = queries.plans(asked, plan, day);
        if (plan != null && plans.isEmpty()) {
            throw Problems.notFound();
        }
        if (by != null) {
            plans = grouped(plans, by, queries.parts(asked, plan, day, by));
        }
        return new PlanProgressReport(
                day.at().local(),
                (asked.locked() ? frozen.lockedAt(asked.lock()) : known).local(),
                reach.asOf(),
                asked.locked(),
                reach.gaps(),
                by == null ? null : by.parameter(),
                plans,
                by == null ? null : together(plans, by));
    }

    /** Every plan broken down by area, as far as is known. */
    List<PlanProgress> byArea(Asked asked) {
        var day = new ProgressDay(asked.at(), instants.now());
        return grouped(
                queries.plans(asked, null, day), ProgressBy.AREA, queries.parts(asked, null, day, ProgressBy.AREA));
    }

    private static List<PlanProgress> grouped(List<PlanProgress> plans, ProgressBy by, Map<String, List<Part>> parts) {
        return plans.stream()
                .map(plan -> plan.by(sums(parts.getOrDefault(plan.plan(), List.of()).stream(), by)))
                .toList();
    }

    private static List<Part> together(List<PlanProgress> plans, ProgressBy by) {
        return sums(plans.stream().flatMap(plan -> plan.groups().stream()), by);
    }

    private static List<Part> sums(Stream<Part> parts, ProgressBy by) {
        Map<Group, ContentCounts> sums = new LinkedHashMap<>();
        by.always().forEach(group -> sums.put(group, ContentCounts.NONE));
        parts.forEach(part -> sums.merge(part.group(), part.contents(), ContentCounts::plus));
        return sums.entrySet().stream()
                .map(sum -> new Part(sum.getKey(), sum.getValue()))
                .sorted(Group.byName(Part::group))
                .toList();
    }
}
