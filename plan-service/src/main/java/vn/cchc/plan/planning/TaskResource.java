package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Page;

@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "Nhiệm vụ, mốc thời hạn và sản phẩm")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class TaskResource {

    private final Tasks tasks;
    private final TaskLists lists;
    private final TaskAccess access;
    private final LeadAgencies leads;

    TaskResource(Tasks tasks, TaskLists lists, TaskAccess access, LeadAgencies leads) {
        this.tasks = tasks;
        this.lists = lists;
        this.access = access;
        this.leads = leads;
    }

    @GET
    @Operation(operationId = "listTasks", summary = "Tasks the caller may see by due date, those without one last")
    public Page<TaskView> list(@BeanParam TaskListRequest request) {
        return lists.page(request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTask", summary = "One task")
    @APIResponseSchema(TaskView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), access.task(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER})
    @Operation(
            operationId = "changeTask",
            summary = "Changes lead agencies, the person who answers, the due date",
            description = "Needs an If-Match. A lead agency may name who answers there and nothing else.")
    @APIResponse(responseCode = "412", description = "Something else has changed meanwhile")
    @APIResponse(responseCode = "428", description = "No If-Match")
    @APIResponseSchema(TaskView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) String ifMatch, @NotNull @Valid TaskPatch patch) {
        TaskView task = access.task(id).task();
        Author author = access.author(task);
        if (!author.manager() && patch.isForTheManager()) {
            throw Problems.forbidden();
        }
        if (patch.dueOn() != null && (patch.reason() == null || patch.reason().isBlank())) {
            throw Problems.validation(
                    Violation.at("/reason", "Đổi thời hạn phải nêu lý do.", "A new due date needs a reason."));
        }
        BusinessDays.require("/dueOn", patch.dueOn());
        List<Party> lead = patch.leadAgencies() == null
                ? null
                : leads.leading(access.plan(task.plan()).issuer(), patch.leadAgencies());
        return answer(Response.ok(), tasks.change(id, ifMatch, patch, lead, author));
    }

    static Response answer(Response.ResponseBuilder answer, StoredTask task) {
        return answer.entity(task.task()).tag(ETags.of(task.version())).build();
    }

    /** What an idempotency key stands for. */
    record Asked(String path, UUID task, Object body) {}
}
