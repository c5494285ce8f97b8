package vn.cchc.dossier.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.paper.NewLayout.Withdrawing;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path(LayoutResource.PATH)
@Tag(name = "forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
class LayoutResource {

    static final String PATH = "/api/v1/form-sets/{code}/layouts";

    private final LayoutBook book;
    private final LayoutCheck check;
    private final Idempotency idempotency;

    LayoutResource(LayoutBook book, LayoutCheck check, Idempotency idempotency) {
        this.book = book;
        this.check = check;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listLayouts",
            summary = "List the forms of a set with the versions of their layouts",
            description = "Version 0 is the layout delivered with the service. Few, so they come at once.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = LayoutList.class),
                            examples = @ExampleObject(name = "layouts", value = LayoutExamples.LIST)))
    public LayoutList listLayouts(@PathParam("code") String code) {
        return book.all(code);
    }

    @GET
    @Path("/{number}/{version}")
    @Operation(
            operationId = "getLayout",
            summary = "Read a version of a layout with its text, the fields it may use and the parts it may include")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = LayoutText.class),
                            examples = @ExampleObject(name = "layout", value = LayoutExamples.TEXT)))
    public LayoutText getLayout(
            @PathParam("code") String code, @PathParam("number") String number, @PathParam("version") int version) {
        return book.read(code, number, version);
    }

    @POST
    @Path("/{number}")
    @ForWholeProvince
    @Operation(
            operationId = "putLayout",
            summary = "Give a form another layout from a day to come on",
            description =
                    "By the administrator of the province. Dossiers received before that day are printed as they were."
                            + " The text is XHTML with the form's fields in braces, if, for, let and include; it is"
                            + " filled and printed with three specimens first, and whatever is wrong with it is named with"
                            + " line and column.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = LayoutVersion.class),
                            examples = @ExampleObject(name = "version", value = LayoutExamples.VERSION)))
    public Response putLayout(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "layout", value = LayoutExamples.PUT)))
                    @NotNull
                    @Valid
                    NewLayout layout) {
        check.require(book.form(code, number), layout.text());
        return idempotency.once(key, List.of("/layouts", code, number, layout), () -> {
            LayoutVersion added = book.put(code, number, layout);
            URI place = URI.create("/api/v1/form-sets/" + code + "/layouts/" + number + "/" + added.version());
            return Response.created(place).entity(added).build();
        });
    }

    @POST
    @Path("/{number}/{version}/withdrawal")
    @ForWholeProvince
    @Operation(
            operationId = "withdrawLayout",
            summary = "Take back a layout that is not in force yet",
            description = "By the administrator of the province. It stays on record.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = LayoutVersion.class),
                            examples = @ExampleObject(name = "version", value = LayoutExamples.WITHDRAWN)))
    public Response withdrawLayout(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @PathParam("version") int version,
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "why", value = LayoutExamples.WHY)))
                    @NotNull
                    @Valid
                    Withdrawing why) {
        return idempotency.once(
                key,
                List.of("/layout-withdrawals", code, number, version, why),
                () -> Response.ok(book.withdraw(code, number, version, why.reason()))
                        .build());
    }
}
