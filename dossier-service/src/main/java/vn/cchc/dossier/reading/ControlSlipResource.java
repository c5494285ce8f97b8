package vn.cchc.dossier.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.register.Stages;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
class ControlSlipResource {

    private static final String EXAMPLE = """
            {"dossier": "H90.41-261102-0001", "receivedAt": "2026-11-02T02:05:00Z", "dueAt": "2026-11-09T10:00:00Z",
             "legDueAt": "2026-11-05T10:00:00Z", "firstLate": null,
             "stages": [
               {"number": 1, "step": "B1", "name": "Tiếp nhận", "leg": 1, "agency": "H90.41", "officer": null,
                "givenAt": "2026-11-02T02:05:00Z", "takenAt": "2026-11-02T02:05:00Z",
                "endedAt": "2026-11-02T04:00:00Z", "dueAt": "2026-11-02T08:05:00Z",
                "legDueAt": "2026-11-02T08:05:00Z", "timing": "ON_TIME"},
               {"number": 2, "step": "B2", "name": "Thẩm định", "leg": 2, "agency": "H90.11", "officer": "cv.tuphap01",
                "givenAt": "2026-11-02T04:00:00Z", "takenAt": "2026-11-02T06:30:00Z", "endedAt": null,
                "dueAt": "2026-11-04T10:00:00Z", "legDueAt": "2026-11-05T10:00:00Z", "timing": null}],
             "consultations": [
               {"agency": "H90.12", "step": "B3", "askedAt": "2026-11-03T02:00:00Z", "dueAt": "2026-11-04T10:00:00Z",
                "answeredAt": null}]}""";

    private final DossierReader reader;
    private final Stages stages;

    ControlSlipResource(DossierReader reader, Stages stages) {
        this.reader = reader;
        this.stages = stages;
    }

    @GET
    @Path("/{code}/stages")
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
    @Transactional
    @Operation(
            operationId = "readStages",
            summary = "Read a dossier's process control slip: every hand-over with its times, and who was consulted",
            description = "A step ends when the dossier is given away; its own due time moves with every pause.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ControlSlip.class),
                            examples = @ExampleObject(name = "slip", value = EXAMPLE)))
    public ControlSlip readStages(@PathParam("code") String code) {
        Dossier dossier = reader.find(code).dossier();
        return ControlSlip.of(dossier, stages.of(dossier));
    }
}
