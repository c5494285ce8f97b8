package vn.cchc.dossier.apology;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.Apology;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Page;

@Path("/api/v1/dossiers")
@Tag(name = "apologies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DossierApologyResource {

    private final Apologies apologies;
    private final Idempotency idempotency;

    DossierApologyResource(Apologies apologies, Idempotency idempotency) {
        this.apologies = apologies;
        this.idempotency = idempotency;
    }

    /**
     * @param cause a code of {@code GET /lateness-causes}; causeNote a remark on it for the reports, without any person's data
     * @param reason in words for the citizen
     * @param agencyAtFault one of the agencies that have to do with the dossier; left out: the one that holds it or was late
     * @param occurredAt when it was signed; left out: now
     */
    record ApologyRequest(
            @NotNull ApologyKind kind,
            @NotNull @Pattern(regexp = EventData.CAUSE) String cause,

            @Size(max = EventData.CAUSE_NOTE_LENGTH) @Pattern(regexp = EventData.NOBODYS_NUMBER)
            String causeNote,

            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 200) String signer,
            @Size(max = 35) String agencyAtFault,
            Instant occurredAt) {}

    /** What an idempotency key stands for. */
    private record Asked(String dossier, ApologyRequest wanted) {}

    @GET
    @Path("/{code}/apologies")
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
            operationId = "listApologiesOfDossier",
            summary = "List the apologies made for a dossier, in their order")
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
                                                        implementation = Apology.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.OF_DOSSIER)))
    public Page<Apology> listApologiesOfDossier(@PathParam("code") String code) {
        return new Page<>(apologies.of(code), null);
    }

    @POST
    @Path("/{code}/apologies")
    @RolesAllowed(Roles.HEAD)
    @Operation(
            operationId = "apologise",
            summary = "Apologise without moving the appointment",
            description =
                    "For a mistake, or for a dossier that has ended late. One that is still open and late gets its"
                            + " apology with a new appointment: the event RESCHEDULED.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Apology.class),
                            examples = @ExampleObject(name = "apology", value = Examples.APOLOGY)))
    public Response apologise(
            @PathParam("code") String code,
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = Examples.REQUEST)))
                    @NotNull
                    @Valid
                    ApologyRequest wanted) {
        return idempotency.once(
                key,
                new Asked(code, wanted),
                () -> Response.status(Response.Status.CREATED)
                        .entity(apologies.make(code, wanted))
                        .build());
    }
}
