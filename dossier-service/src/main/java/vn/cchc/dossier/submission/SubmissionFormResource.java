package vn.cchc.dossier.submission;

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

@Path("/api/v1/submissions/{code}/forms")
@Tag(name = "submissions")
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.PORTAL})
class SubmissionFormResource {

    private final SubmissionForms forms;

    SubmissionFormResource(SubmissionForms forms) {
        this.forms = forms;
    }

    @GET
    @Path("/{form}")
    @Produces(PrintedForm.PDF)
    @Operation(
            operationId = "printSubmissionForm",
            summary = "Print what the sender of an online submission was answered",
            description =
                    "02 of the latest request to complete it, 03 of its refusal, on the set of forms in force when it"
                            + " was answered; 409 where there was none. Shows the applicant in clear and leaves a line in"
                            + " the access log.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PrintedForm.PDF))
    public Response printSubmissionForm(
            @PathParam("code") String code,
            @Parameter(description = "The number of the form in its set", example = "02") @PathParam("form")
                    String form,
            @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        return forms.print(code, form, address).response();
    }
}
