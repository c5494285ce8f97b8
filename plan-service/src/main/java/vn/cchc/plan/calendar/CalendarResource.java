package vn.cchc.plan.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.worktime.CalendarYear;

@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendars", description = "Ngày nghỉ và ngày làm bù của từng năm")
class CalendarResource {

    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({
        Roles.PORTAL,
        Roles.COUNTER,
        Roles.OFFICER,
        Roles.HEAD,
        Roles.PLAN_MANAGER,
        Roles.REPORTER,
        Roles.ANALYST,
        Roles.MIGRATOR,
        Roles.ADMIN
    })
    @Operation(operationId = "getCalendar", summary = "The calendar of a year")
    @APIResponseSchema(CalendarChanged.class)
    public Response get(@PathParam("year") int year) {
        return answer(Response.ok(), calendars.find(year).orElseThrow(Problems::notFound));
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Roles.ADMIN)
    @ForWholeProvince
    @Operation(
            operationId = "putCalendar",
            summary = "Adds or replaces the calendar of a year",
            description = "Replacing needs an If-Match with the tag that was read; adding does not.")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "412", description = "Something else has changed meanwhile")
    @APIResponse(responseCode = "422", description = "Breaks a rule of the calendar")
    @APIResponse(responseCode = "428", description = "No If-Match")
    @APIResponseSchema(value = CalendarChanged.class, responseCode = "200")
    public Response put(
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Parameter(description = ETags.WHERE_IT_EXISTS, required = false) @HeaderParam(ETags.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid CalendarRequest request) {
        List<Violation> violations = CalendarRules.violations(year, request);
        if (!violations.isEmpty()) {
            throw Problems.unprocessable(
                    "calendar-rules", Text.of("Lịch trái quy tắc.", "The calendar breaks a rule."), violations);
        }
        CalendarYear calendar = request.calendar(year);
        StoredCalendar saved = calendars.save(calendar, sequence -> requireMatch(sequence, ifMatch));
        boolean isNew = saved.sequence() == 1 && ifMatch == null;
        return answer(isNew ? Response.created(URI.create("/api/v1/calendars/" + year)) : Response.ok(), saved);
    }

    private static void requireMatch(Optional<Long> sequence, String ifMatch) {
        sequence.ifPresent(stored -> ETags.requireMatch(ifMatch, stored));
    }

    private static Response answer(Response.ResponseBuilder answer, StoredCalendar stored) {
        return answer.entity(CalendarChanged.of(stored.calendar()))
                .tag(ETags.of(stored.sequence()))
                .build();
    }
}
