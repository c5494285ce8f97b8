package vn.cchc.plan.planning;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;

/** What the caller may see and do of plans and tasks; whatever it may not see does not exist for it. */
@RequestScoped
public class TaskAccess {

    private final AgencyScope scope;
    private final TaskQueries queries;
    private final Plans plans;
    private final Tasks tasks;

    TaskAccess(AgencyScope scope, TaskQueries queries, Plans plans, Tasks tasks) {
        this.scope = scope;
        this.queries = queries;
        this.plans = plans;
        this.tasks = tasks;
    }

    /** Refuses with 404 a task outside what the caller leads, coordinates or issues. */
    public void requireTask(UUID task) {
        if (!queries.taskVisible(task, scope.pathPrefix())) {
            throw Problems.notFound();
        }
    }

    PlanView plan(UUID id) {
        if (!queries.planVisible(id, scope.pathPrefix())) {
            throw Problems.notFound();
        }
        return plans.find(id).orElseThrow(Problems::notFound);
    }

    StoredTask task(UUID id) {
        requireTask(id);
        return tasks.find(id);
    }

    /** Whoever keeps the plan may do everything with its tasks, a lead agency's reporter reports; others only read. */
    Author author(TaskView task) {
        Caller caller = scope.caller();
        boolean keeps =
                caller.is(Role.PLAN_MANAGER) && scope.covers(plan(task.plan()).issuer());
        boolean leads = scope.covers(task.leadAgencies().toArray(String[]::new));
        if (!keeps && !leads) {
            throw Problems.forbidden();
        }
        return new Author(caller.subject(), caller.agency(), keeps);
    }

    /** Refuses with 403 to draw up a plan of an agency outside the caller's scope. */
    void requireIssuer(String agency) {
        scope.requireListing(agency);
    }

    /** Whoever leads, coordinates or keeps the plan may say what is in the way. */
    Author participant(TaskView task) {
        if (scope.covers(task.coordinatingAgencies().toArray(String[]::new))) {
            return new Author(scope.caller().subject(), scope.caller().agency(), false);
        }
        return author(task);
    }

    /** Whoever keeps a plan, once it is known to be within the caller's scope. */
    Author keeper(PlanView managed) {
        Caller caller = scope.caller();
        return new Author(caller.subject(), caller.agency(), scope.covers(managed.issuer()));
    }

    PlanView managedPlan(UUID id) {
        PlanView plan = plan(id);
        if (!scope.covers(plan.issuer())) {
            throw Problems.forbidden();
        }
        return plan;
    }
}
