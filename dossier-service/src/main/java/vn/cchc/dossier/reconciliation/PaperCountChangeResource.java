package vn.cchc.dossier.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;

@Path("/api/v1/paper-counts/{agency}/{day}")
@Tag(name = "counters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PaperCountChangeResource {

    private final PaperCountCorrections corrections;

    PaperCountChangeResource(PaperCountCorrections corrections) {
        this.corrections = corrections;
    }

    record PaperCountChangeList(List<PaperCountChange> items) {}

    @POST
    @Path("/correction")
    @RolesAllowed({Roles.COUNTER, Roles.HEAD})
    @Operation(
            operationId = "correctPaperCount",
            summary = "Correct afterwards what a counter counted on a day, with the reason",
            description = "With If-Match. The system's figures are taken and the difference computed at once; an"
                    + " explanation of the former difference no longer stands. What was counted before stays in the"
                    + " history.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "correction", value = Examples.CORRECTION)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PaperCountView.class),
                            examples = @ExampleObject(name = "corrected", value = Examples.CORRECTED)))
    public Response correctPaperCount(
            @PathParam("agency") String agency,
            @PathParam("day") LocalDate day,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid PaperCountCorrection correction) {
        PaperCountView view = corrections.correct(agency, day, correction, ifMatch);
        return ETags.answer(Response.ok(), view, view.sequence());
    }

    @GET
    @Path("/changes")
    @RolesAllowed({Roles.COUNTER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listPaperCountChanges",
            summary = "List all that was counted, corrected and explained of a day, the latest first",
            description = "At most 200; they come at once.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PaperCountChangeList.class),
                            examples = @ExampleObject(name = "changes", value = Examples.CHANGES)))
    public PaperCountChangeList listPaperCountChanges(
            @PathParam("agency") String agency, @PathParam("day") LocalDate day) {
        return new PaperCountChangeList(corrections.changes(agency, day));
    }
}
