package vn.cchc.plan.planning;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;

/** The tasks of a plan that the caller may see. */
@RequestScoped
class SeenTasks {

    private final TaskQueries queries;
    private final AgencyScope scope;

    SeenTasks(TaskQueries queries, AgencyScope scope) {
        this.queries = queries;
        this.scope = scope;
    }

    List<UUID> of(UUID plan) {
        return queries.seenOf(plan, scope.pathPrefix());
    }
}
