package vn.cchc.dossier.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Page;

/** For whoever watches how long offices take: the one-stop counter, run by officials or by the post office. */
@Path("/api/v1/overdue-stages")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
class OverdueStageResource {

    private final OverdueStages stages;

    OverdueStageResource(OverdueStages stages) {
        this.stages = stages;
    }

    @GET
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
            operationId = "listOverdueStages",
            summary = "List the steps of dossiers that are past their own due time, the latest due first",
            description = "Whether the whole is overdue or not. Without days: the steps that are late now; a paused"
                    + " dossier's only if it was late before the pause. With from and to: every step that was due in"
                    + " those days and late, the ended ones too.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = OverdueStage.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.OVERDUE_STAGES)))
    public Page<OverdueStage> listOverdueStages(@BeanParam OverdueStageQuery query) {
        return stages.list(query);
    }
}
