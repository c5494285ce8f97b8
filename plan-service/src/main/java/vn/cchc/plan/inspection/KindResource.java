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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/inspections/kinds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
class KindResource {

    private final Kinds kinds;

    KindResource(Kinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "listInspectionKinds", summary = "List the kinds of inspection")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = KindView.class),
                            examples = @ExampleObject(name = "kinds", value = InspectionExamples.KINDS)))
    public List<KindView> list() {
        return kinds.all();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMIN)
    @ForWholeProvince
    @Operation(operationId = "putInspectionKind", summary = "Set a kind of inspection; sent again it changes nothing")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.PUT_KIND)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = KindView.class),
                            examples = @ExampleObject(name = "kind", value = InspectionExamples.KIND)))
    public KindView put(
            @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            @NotNull @Valid KindRequest request) {
        return kinds.put(code, request);
    }
}
