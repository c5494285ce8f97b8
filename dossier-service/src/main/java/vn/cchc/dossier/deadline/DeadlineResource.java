package vn.cchc.dossier.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;

@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
class DeadlineResource {

    private final DeadlineExplainer explainer;

    DeadlineResource(DeadlineExplainer explainer) {
        this.explainer = explainer;
    }

    @GET
    @Path("/{code}/deadline")
    @RolesAllowed({
        Roles.COUNTER,
        Roles.OFFICER,
        Roles.HEAD,
        Roles.ANALYST,
        Roles.PORTAL,
        Roles.MIGRATOR,
        Roles.PLAN_MANAGER,
        Roles.ADMIN
    })
    @Operation(
            operationId = "explainDeadline",
            summary = "Explain a dossier's deadline: every day passed over, every pause, and the result",
            description =
                    "From the receipt to the appointment, then the leg and each step with its own due time, opinions"
                            + " asked for, and the first stage past its own due time. In Vietnamese or English by"
                            + " Accept-Language.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadlineView.class),
                            examples = @ExampleObject(name = "deadline", value = Examples.DEADLINE)))
    public DeadlineView explainDeadline(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return explainer.explain(code, Language.fromHeader(language));
    }
}
