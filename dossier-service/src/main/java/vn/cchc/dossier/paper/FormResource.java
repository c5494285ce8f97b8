package vn.cchc.dossier.paper;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/dossiers/{code}/forms")
@Tag(name = "forms")
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.PORTAL})
class FormResource {

    static final String PDF = PrintedForm.PDF;

    private final Forms forms;
    private final FormPrints prints;

    FormResource(Forms forms, FormPrints prints) {
        this.forms = forms;
        this.prints = prints;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listForms",
            summary = "List the forms that can be printed for a dossier",
            description =
                    "The set is the one in force when the dossier was received; a form about an event is listed once"
                            + " for every such event. The portal is listed the papers for the applicant of a dossier that"
                            + " came in online.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = FormList.class),
                            examples = @ExampleObject(name = "forms", value = Examples.FORMS)))
    public FormList listForms(@PathParam("code") String code) {
        return FormList.of(code, forms.of(code));
    }

    @GET
    @Path("/{form}")
    @Produces(PDF)
    @Operation(
            operationId = "printForm",
            summary = "Print a form of a dossier",
            description =
                    "Shows the applicant in clear, so it is for those who deal with the applicant and leaves a line in"
                            + " the access log. The portal prints the applicant's copy of the papers for the applicant"
                            + " where the dossier came in online. A form nothing has happened for is refused with 409.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF))
    public Response printForm(
            @PathParam("code") String code,
            @Parameter(
                            description = "The number of the form in its set; TB for the notice of a refused result",
                            example = "01")
                    @PathParam("form")
                    String form,
            @Parameter(description = "applicant (unless asked otherwise) or file", example = "applicant")
                    @QueryParam("copy")
                    String copy,
            @Parameter(description = "The sequence number of the event; the latest unless asked otherwise")
                    @QueryParam("event")
                    Long event,
            @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        return prints.print(forms.sheet(code, FormRequest.of(form, copy, event, address)))
                .response();
    }
}
