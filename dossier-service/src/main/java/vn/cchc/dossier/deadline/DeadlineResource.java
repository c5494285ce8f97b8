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

    private static final String EXAMPLE = """
            {"dossier": "H90.41-261102-0001", "originalDueAt": "2026-11-03T10:00:00Z", "dueAt": "2026-11-03T10:00:00Z",
             "deadlineVersion": 1, "term": {"amount": 1, "unit": "WORKING_DAY"},
             "countedFrom": "2026-11-02T02:05:00Z", "clockStartsAt": "2026-11-02T02:05:00Z", "rolledFrom": null,
             "skipped": [], "pauses": [], "paused": false, "rescheduled": false, "missed": false, "provisional": false,
             "calendarChangedSince": false, "warnAt": "2026-11-03T00:00:00Z",
             "versions": [{"version": 1, "dueAt": "2026-11-03T10:00:00Z", "since": "2026-11-02T02:05:00Z",
                           "cause": "RECEIVED", "reason": null, "override": null}],
             "announcements": [{"type": "DUE_SOON", "at": "2026-11-03T00:00:02Z", "deadlineVersion": 1,
                                "dueAt": "2026-11-03T10:00:00Z"}],
             "text": "Tiếp nhận lúc 02/11/2026 09:05"}""";

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
            summary = "Explain a dossier's deadline: every day passed over, every pause, and the result")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadlineView.class),
                            examples = @ExampleObject(name = "deadline", value = EXAMPLE)))
    public DeadlineView explainDeadline(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return explainer.explain(code, Language.fromHeader(language));
    }
}
