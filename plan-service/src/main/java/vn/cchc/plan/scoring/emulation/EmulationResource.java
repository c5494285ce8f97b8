package vn.cchc.plan.scoring.emulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
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
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.scoring.figure.TaskTallies;

@Path("/api/v1/emulation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "emulation", description = "Kết quả thực hiện nhiệm vụ của từng đơn vị, làm căn cứ thi đua")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class EmulationResource {

    private static final String LIST = "emulation";

    private static final String EXAMPLE = """
            {"year": 2026, "asOf": "2026-12-31T17:00:00+07:00", "items": [
              {"agency": "H90.41", "name": "Xã Ia Ring", "planned": 10,
               "done": {"total": 7, "onTime": 5, "late": 1, "withoutDate": 1},
               "notDone": {"total": 3, "overdue": 1, "ahead": 1, "waiting": 1, "withoutDate": 0},
               "completionPercent": 70.00, "onTimePercent": 71.43}], "next": null}""";

    private final TaskTallies tallies;
    private final AgencyDirectory agencies;
    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final Cursors cursors;
    private final Clock clock;

    EmulationResource(
            TaskTallies tallies,
            AgencyDirectory agencies,
            AgencyScope scope,
            AgencyPaths paths,
            Cursors cursors,
            Clock clock) {
        this.tallies = tallies;
        this.agencies = agencies;
        this.scope = scope;
        this.paths = paths;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** The list as of an instant. */
    record Emulation(int year, Instant asOf, List<EmulationRow> items, String next) {}

    @GET
    @Operation(
            operationId = "listEmulation",
            summary = "List per unit which tasks of a year's issued plans are done, late and not done",
            description =
                    "Counted now. Cancelled tasks and those opened for late dossiers are left out; a unit that leads no task"
                            + " is not listed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Emulation.class),
                            examples = @ExampleObject(name = "year", value = EXAMPLE)))
    public Emulation list(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        if (agency != null) {
            scope.requireListing(agency);
        }
        String path = agency == null ? scope.pathPrefix() : paths.path(agency).orElse(agency);
        String after = cursor == null ? "" : cursors.decode(LIST, cursor).get(0);
        List<EmulationRow> rows = tallies.below(path, year, after, size + 1).stream()
                .map(tally -> EmulationRow.of(tally, name(tally.agency())))
                .toList();
        Page<EmulationRow> page = Page.of(rows, size, row -> cursors.encode(LIST, row.agency()));
        return new Emulation(year, clock.instant(), page.items(), page.next());
    }

    private String name(String code) {
        return agencies.find(code).map(Agency::name).orElse(code);
    }
}
