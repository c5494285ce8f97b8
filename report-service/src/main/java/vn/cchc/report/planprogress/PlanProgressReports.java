package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.TextRules;
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

    /** A single plan that is not of the agency does not exist for whoever asks. */
    public PlanProgressReport make(AskedAgency agency, String requestedPlan, String requestedAt) {
        var plan = TextRules.require("/query/plan", requestedPlan);
        var at = instants.read(requestedAt);
        var reach = freshness.of(Freshness.TASKS);
        var plans = queries.rows(agency.path(), plan, at);
        if (plan != null && plans.isEmpty()) {
            throw Problems.notFound();
        }
        return new PlanProgressReport(at.local(), reach.asOf(), reach.gaps(), plans);
    }
}
