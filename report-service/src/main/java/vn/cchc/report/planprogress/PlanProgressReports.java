package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.figure.Group;
import vn.cchc.report.planprogress.PlanProgress.Part;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;

/** Makes the progress report from what was asked for. */
@ApplicationScoped
public class PlanProgressReports {

    private final AtReader instants;
    private final PlanProgressQueries queries;
    private final Freshness freshness;

    PlanProgressReports(AtReader instants, PlanProgressQueries queries, Freshness freshness) {
        this.instants = instants;
        this.queries = queries;
        this.freshness = freshness;
    }

    PlanProgressReport make(AskedAgency agency, PlanProgressRequest request) {
        var by = ProgressBy.read(request.groupBy);
        var day = new ProgressDay(instants.read(request.at), instants.read("known", request.known));
        return make(agency, request.plan, day, by);
    }

    /** Without groups, with all that is known. */
    public PlanProgressReport make(AskedAgency agency, String requestedPlan, String requestedAt) {
        return make(agency, requestedPlan, new ProgressDay(instants.read(requestedAt), instants.now()), null);
    }

    /** A single plan that is not of the agency does not exist for whoever asks. */
    private PlanProgressReport make(AskedAgency agency, String requestedPlan, ProgressDay day, ProgressBy by) {
        var plan = TextRules.require("/query/plan", requestedPlan);
        var reach = freshness.of(Freshness.TASKS);
        var plans = queries.plans(agency.path(), plan, day);
        if (plan != null && plans.isEmpty()) {
            throw Problems.notFound();
        }
        if (by != null) {
            plans = grouped(plans, by, queries.parts(agency.path(), plan, day, by));
        }
        return new PlanProgressReport(
                day.at().local(),
                day.known().local(),
                reach.asOf(),
                reach.gaps(),
                by == null ? null : by.parameter(),
                plans,
                by == null ? null : together(plans, by));
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
