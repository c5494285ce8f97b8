package vn.cchc.plan.scoring.emulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.planning.ContentTally;
import vn.cchc.plan.planning.UnitTallies;
import vn.cchc.plan.planning.domain.Origin;

@Path("/api/v1/emulation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "emulation", description = "Kết quả thực hiện nhiệm vụ của từng đơn vị, làm căn cứ thi đua")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class EmulationResource {

    private static final String LIST = "emulation";

    private static final String EXAMPLE = """
            {"year": 2026, "asOf": "2027-01-15T02:00:00Z", "day": "2026-12-31", "origin": "PLAN", "items": [
              {"agency": "H90.41", "name": "Xã Ia Ring", "planned": 10,
               "done": {"total": 7, "onTime": 5, "late": 1, "withoutDate": 1},
               "notDone": {"total": 3, "overdue": 1, "ahead": 1, "waiting": 1, "withoutDate": 0},
               "completionPercent": 70.00, "onTimePercent": 71.43,
               "merits": {"initiatives": 1, "models": 0}}], "next": null}""";

    private final EmulationLists lists;
    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final Cursors cursors;
    private final Clock clock;

    EmulationResource(EmulationLists lists, AgencyScope scope, AgencyPaths paths, Cursors cursors, Clock clock) {
        this.lists = lists;
        this.scope = scope;
        this.paths = paths;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * The list as of a day.
     *
     * @param asOf when it was counted
     * @param day what was done after it was not done on it
     */
    record Emulation(int year, Instant asOf, LocalDate day, Origin origin, List<EmulationRow> items, String next) {}

    @GET
    @Operation(
            operationId = "listEmulation",
            summary = "List per unit which contents of a year's issued plans are done, late and not done",
            description =
                    "Counted as the roll-up of a plan is: completed contents over planned ones, on the year's last day unless"
                            + " another is asked for. Tasks the province assigned stand apart under their own origin; a unit"
                            + " that leads nothing is not listed. Initiatives and model cases are counted apart.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Emulation.class),
                            examples = @ExampleObject(name = "year", value = EXAMPLE)))
    public Emulation list(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("agency") String agency,
            @QueryParam("origin") @DefaultValue("PLAN") Origin origin,
            @QueryParam("day") LocalDate day,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        BusinessDays.require("/query/day", day);
        if (agency != null) {
            scope.requireListing(agency);
        }
        String path = agency == null ? scope.pathPrefix() : paths.path(agency).orElse(agency);
        String after = cursor == null ? "" : cursors.decode(LIST, cursor).get(0);
        Instant now = clock.instant();
        LocalDate today = BusinessDays.of(now);
        ContentTally.Day counted = day == null ? ContentTally.Day.endOf(year, today) : ContentTally.Day.of(day, today);
        List<EmulationRow> rows = lists.below(path, new UnitTallies.Asked(year, origin, counted), after, size + 1);
        Page<EmulationRow> page = Page.of(rows, size, row -> cursors.encode(LIST, row.agency()));
        return new Emulation(year, now, counted.asOf(), origin, page.items(), page.next());
    }
}
