package vn.cchc.dossier.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Page;

@Path("/api/v1/publicity-texts")
@Tag(name = "forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PublicityResource {

    private static final Text THERE_ALREADY =
            Text.of("Đã có nội dung áp dụng từ ngày này.", "There is a text from this day on already.");

    private final Publicity publicity;
    private final Idempotency idempotency;
    private final AgencyScope scope;

    PublicityResource(Publicity publicity, Idempotency idempotency, AgencyScope scope) {
        this.publicity = publicity;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "listPublicityTexts",
            summary = "List the texts for the back of an agency's receipts, the latest first",
            description = "Its own and those it falls back to: of the agencies above it and of the province (*).")
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
                                                        implementation = PublicityText.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = "{\"items\": [" + Examples.PUBLICITY + "], \"next\": null}")))
    public Page<PublicityText> listPublicityTexts(
            @Parameter(description = "The caller's own unless asked otherwise") @QueryParam("agency") String agency) {
        String wanted = agency == null ? scope.caller().agency() : agency;
        scope.requireListing(wanted);
        return new Page<>(publicity.all(wanted), null);
    }

    @POST
    @RolesAllowed({Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "addPublicityText",
            summary = "Say what stands on the back of an agency's receipts from a day on",
            description = "A head for its own agency and those below it, the province's administrator for all (*).")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = PublicityText.class),
                            examples = @ExampleObject(name = "text", value = Examples.PUBLICITY)))
    public Response addPublicityText(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "text", value = Examples.PUBLICITY)))
                    @NotNull
                    @Valid
                    PublicityText text) {
        return idempotency.once(key, List.of("/publicity-texts", text), () -> added(text));
    }

    private Response added(PublicityText text) {
        requireRight(text.agency());
        if (!publicity.add(text)) {
            throw Problems.conflict("publicity-text-there", THERE_ALREADY);
        }
        return Response.status(Response.Status.CREATED).entity(text).build();
    }

    private void requireRight(String agency) {
        if (!agency.equals(Publicity.EVERYWHERE)) {
            scope.requireListing(agency);
            return;
        }
        boolean province = !scope.pathPrefix().contains("/");
        if (!province || !scope.caller().roles().contains(Role.ADMIN)) {
            throw Problems.forbidden();
        }
    }
}
