package vn.cchc.dossier.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Page;

@Path("/api/v1/code-blocks")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CodeBlockResource {

    private final Leases leases;
    private final Idempotency idempotency;

    CodeBlockResource(Leases leases, Idempotency idempotency) {
        this.leases = leases;
        this.idempotency = idempotency;
    }

    @Schema(name = "CodeBlockWanted")
    record Wanted(
            @NotBlank String agency,
            @NotNull LocalDate day,
            @NotNull @Min(1) @Max(500) Integer size) {}

    /** @param account the subject of the account that is to use the codes from now on */
    record Holder(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._:@-]{1,100}")
            String account,

            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL})
    @Operation(
            operationId = "lease",
            summary = "Lease dossier codes to a counter that works without a connection",
            description =
                    "They are good for that day and for the account that leased them, and for nobody else unless a head takes"
                            + " them over for another account.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeBlockView.class),
                            examples = @ExampleObject(name = "block", value = Examples.BLOCK)))
    public Response lease(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "wanted", value = Examples.WANTED)))
                    @NotNull
                    @Valid
                    Wanted wanted) {
        return idempotency.once(
                key,
                wanted,
                () -> Response.status(Response.Status.CREATED)
                        .entity(leases.lease(wanted.agency(), wanted.day(), wanted.size()))
                        .build());
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "listCodeBlock",
            summary = "List leased blocks of codes with how many were used",
            description = "Latest day first; of an agency and all below it.")
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
                                                        implementation = CodeBlockView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.BLOCK_PAGE)))
    public Page<CodeBlockView> list(
            @QueryParam("agency") String agency,
            @QueryParam("day") LocalDate day,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return leases.list(agency, day, limit, cursor);
    }

    @POST
    @Path("/{from}/return")
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.HEAD})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "giveBack",
            summary = "Give the unused codes of a block back",
            description =
                    "By the account that holds it or a head; repeating it is harmless. None of them is accepted later.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeBlockView.class),
                            examples = @ExampleObject(name = "block", value = Examples.BLOCK)))
    public CodeBlockView giveBack(@PathParam("from") String from) {
        return leases.giveBack(from);
    }

    @PUT
    @Path("/{from}/holder")
    @RolesAllowed(Roles.HEAD)
    @Operation(
            operationId = "takeOver",
            summary = "Take a block of codes over for another account",
            description =
                    "When whoever leased it is ill or a device is lost: from then on the codes are good for that account"
                            + " only. Who did it, when and why is kept with the block. Repeating it is harmless.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeBlockView.class),
                            examples = @ExampleObject(name = "block", value = Examples.TAKEN_OVER)))
    public CodeBlockView takeOver(
            @PathParam("from") String from,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "holder", value = Examples.HOLDER)))
                    @NotNull
                    @Valid
                    Holder holder) {
        return leases.takeOver(from, holder.account(), holder.reason());
    }
}
