package vn.cchc.plan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.plan.PlanConfig;

/** How wording binds: for one call, else for its plan, else for the installation. */
@ApplicationScoped
public class ReadingPolicies {

    private final PlanConfig config;
    private final ReportRules rules;

    ReadingPolicies(PlanConfig config, ReportRules rules) {
        this.config = config;
        this.rules = rules;
    }

    /** @param beforeIsInclusive as the plan chose, or null */
    public ReadingPolicy ofPlan(Boolean beforeIsInclusive) {
        return installed().choosing(beforeIsInclusive, ReadingPolicy.ChosenBy.PLAN);
    }

    /** @param beforeIsInclusive as the caller chose, or null */
    ReadingPolicy ofRequest(Boolean beforeIsInclusive) {
        return installed().choosing(beforeIsInclusive, ReadingPolicy.ChosenBy.REQUEST);
    }

    private ReadingPolicy installed() {
        return new ReadingPolicy(
                config.reading().beforeIsInclusive(), ReadingPolicy.ChosenBy.INSTALLATION, rules.closings());
    }
}
