package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;

@Path("/api/v1/dossiers/batch")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IntakeBatchResource {

    private final IntakeBatch batch;

    IntakeBatchResource(IntakeBatch batch) {
        this.batch = batch;
    }

    record Intakes(
            @Schema(type = SchemaType.ARRAY, implementation = IntakeBatch.Item.class) @NotNull @Size(min = 1, max = 200)
            List<JsonNode> intakes) {}

    record Receipts(List<IntakeBatch.Result> results) {}

    @POST
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.MIGRATOR})
    @Operation(
            operationId = "receiveBatch",
            summary = "Take in up to 200 dossiers",
            description =
                    "Each has a key of its own and an outcome of its own, in the order sent; sending the same batch"
                            + " again gives the first receipts again.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Receipts.class),
                            examples = @ExampleObject(name = "receipts", value = Examples.RECEIPTS)))
    public Receipts receiveAll(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "intakes", value = Examples.INTAKES)))
                    @NotNull
                    @Valid
                    Intakes sent) {
        return new Receipts(batch.receive(sent.intakes(), Language.fromHeader(language)));
    }
}
