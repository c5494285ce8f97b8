package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/tasks/{id}/contents/{number}/event-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class EventDayResource {

    private final EventDays days;
    private final TaskAccess access;
    private final Idempotency idempotency;

    EventDayResource(EventDays days, TaskAccess access, Idempotency idempotency) {
        this.days = days;
        this.access = access;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listEventDays",
            summary = "Every day that was named for what a content hangs on, the oldest first")
    public List<EventDayView> list(@PathParam("id") UUID id, @PathParam("number") int number) {
        access.requireTask(id);
        return days.of(id, number);
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "nameEventDay",
            summary = "Names the day of the event a content hangs on; its due date follows from it",
            description =
                    "A term is counted by the calendar of the lead agency, with an explanation; a demand or another"
                            + " plan brings its own day; a unit's own plan under this one lends its day and takes the content"
                            + " along when that moves. Named again it is counted afresh; none of this is an extension. Needs an"
                            + " Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or not what this wording needs")
    @APIResponse(responseCode = "404", description = "No such task, or no content of that number")
    @APIResponse(responseCode = "409", description = "Done or cancelled, or its time hangs on nothing")
    @APIResponse(responseCode = "422", description = "Days off not known, or the unit owes no plan by a day")
    @APIResponseSchema(TaskView.class)
    public Response name(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid EventDayRequest request) {
        request.requirePlausibleDays();
        Author author = access.author(access.task(id).task());
        if (!author.manager()) {
            throw Problems.forbidden();
        }
        return idempotency.once(
                key,
                List.of("event-days", id, number, request),
                () -> TaskResource.answer(Response.ok(), days.name(id, number, request, author)));
    }
}
