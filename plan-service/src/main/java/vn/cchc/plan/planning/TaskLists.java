package vn.cchc.plan.planning;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Pages of tasks within the caller's scope. */
@RequestScoped
class TaskLists {

    private static final String CURSOR = "tasks";

    private final TaskQueries queries;
    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final Cursors cursors;

    TaskLists(TaskQueries queries, AgencyScope scope, AgencyPaths paths, Cursors cursors) {
        this.queries = queries;
        this.scope = scope;
        this.paths = paths;
        this.cursors = cursors;
    }

    Page<TaskView> page(TaskListRequest request) {
        int size = Limit.of(request.limit);
        if (request.agency != null) {
            scope.requireListing(request.agency);
        }
        List<TaskView> rows = queries.byDue(filter(request), scope.pathPrefix(), after(request.cursor), size + 1);
        return Page.of(rows, size, task -> {
            TaskQueries.TaskKey key = TaskQueries.TaskKey.of(task);
            return cursors.encode(CURSOR, key.due(), key.id());
        });
    }

    private TaskFilter filter(TaskListRequest request) {
        return new TaskFilter(
                null,
                request.agency == null ? null : paths.path(request.agency).orElse(request.agency),
                request.state,
                request.origin,
                request.q,
                request.dueFrom,
                request.dueTo,
                request.overdue,
                request.withoutDate);
    }

    private TaskQueries.TaskKey after(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(CURSOR, cursor);
        return new TaskQueries.TaskKey(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}
