package vn.cchc.plan.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/inspections/thresholds/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
class ThresholdResource {

    private final Thresholds thresholds;
    private final InspectionAccess access;

    ThresholdResource(Thresholds thresholds, InspectionAccess access) {
        this.thresholds = thresholds;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "listInspectionThresholds", summary = "List the shares an agency has to reach, by code")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ThresholdView.class),
                            examples = @ExampleObject(name = "thresholds", value = FigureExamples.THRESHOLDS)))
    public List<ThresholdView> list(@PathParam("agency") String agency) {
        access.listed(agency);
        return thresholds.of(agency);
    }

    @PUT
    @Path("/{code}/{effectiveFrom}")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "putInspectionThreshold",
            summary = "Set a share an agency has to reach from a day on; sent again it changes nothing",
            description =
                    "strict: more than the percentage, else at least that. Earlier versions stay for earlier days.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = FigureExamples.PUT)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ThresholdView.class),
                            examples = @ExampleObject(name = "threshold", value = FigureExamples.THRESHOLD)))
    public ThresholdView put(
            @PathParam("agency") String agency,
            @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            @PathParam("effectiveFrom") LocalDate effectiveFrom,
            @NotNull @Valid ThresholdRequest request) {
        access.requireKeeper(agency);
        return thresholds.put(new ThresholdKey(agency, code, effectiveFrom), request);
    }
}
