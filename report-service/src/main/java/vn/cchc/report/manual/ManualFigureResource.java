package vn.cchc.report.manual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;

/** Figures entered by hand. */
@Path("/api/v1/reports/manual-figures")
@Tag(name = "Figures entered by hand")
@Produces(MediaType.APPLICATION_JSON)
class ManualFigureResource {

    private final ManualFigureDesk desk;
    private final Idempotency idempotency;

    ManualFigureResource(ManualFigureDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HEAD, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "enterManualFigures",
            summary = "Enter the columns of form II.06a for a unit that is not on the system yet",
            description =
                    "Once for a unit and a period that is over; totals are given too and must be 3=4+5+6, 7=8+9+10, "
                            + "11=12+13 and 3=7+11. Forms II.06a and b of exactly that period show them in rows of their own and in a"
                            + " total apart. Refused where the unit has dossiers on the system, or the period is closed.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ManualFigure.class)))
    public Response enter(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid ManualRequest request) {
        return idempotency.once(key, List.of("/reports/manual-figures", request), () -> {
            var figure = desk.enter(request);
            var place = URI.create("/api/v1/reports/manual-figures/" + figure.id());
            return ETags.answer(Response.created(place), figure, figure.version());
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(operationId = "readManualFigures", summary = "Figures that were entered, with every version of them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ManualFigure.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(desk.read(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HEAD, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "correctManualFigures",
            summary = "Correct figures that were entered, with the reason",
            description =
                    "What was entered before stays in the history; refused once the period is closed, or the unit has dossiers of the"
                            + " period on the system.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ManualFigure.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid ManualCorrection correction) {
        return answer(desk.correct(id, correction, ifMatch));
    }

    private static Response answer(ManualFigure figure) {
        return ETags.answer(Response.ok(), figure, figure.version());
    }
}
