package vn.cchc.dossier.slip;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.paper.PrintedForm;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/slips/{code}/forms")
@Tag(name = "slips")
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
class SlipFormResource {

    private final SlipForms forms;

    SlipFormResource(SlipForms forms) {
        this.forms = forms;
    }

    @GET
    @Path("/{form}")
    @Produces(PrintedForm.PDF)
    @Operation(
            operationId = "printSlip",
            summary = "Print a slip",
            description =
                    "02 of a request to complete, 03 of a refusal, on the set of forms in force when it was given; any"
                            + " other is refused with 409. Shows the applicant in clear and leaves a line in the access"
                            + " log.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PrintedForm.PDF))
    public Response printSlip(
            @PathParam("code") String code,
            @Parameter(description = "The number of the form in its set", example = "02") @PathParam("form")
                    String form,
            @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        return forms.print(code, form, address).response();
    }
}
