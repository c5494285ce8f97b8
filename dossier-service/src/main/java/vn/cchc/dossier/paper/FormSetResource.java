package vn.cchc.dossier.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
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
import vn.cchc.dossier.paper.FormSets.Kept;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Page;

@Path("/api/v1/form-sets")
@Tag(name = "forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ADMIN})
class FormSetResource {

    private static final Text BEGINS_TWICE =
            Text.of("Đã có bộ mẫu khác áp dụng từ ngày này.", "Another set of forms begins on this day.");

    private final FormSets sets;
    private final AgencyScope scope;

    FormSetResource(FormSets sets, AgencyScope scope) {
        this.sets = sets;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listFormSets",
            summary = "List the sets of forms, the oldest first",
            description = "A dossier is printed on the set that was in force on the day it was received.")
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
                                                        implementation = SetOfForms.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = "{\"items\": [" + Examples.SET + "], \"next\": null}")))
    public Page<SetOfForms> listFormSets() {
        return new Page<>(sets.all(), null);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(operationId = "getFormSet", summary = "Read a set of forms")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SetOfForms.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response getFormSet(@PathParam("code") String code) {
        return answer(Response.ok(), sets.find(code).orElseThrow(Problems::notFound));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @ForWholeProvince
    @Operation(
            operationId = "putFormSet",
            summary = "Add a set of forms, or change its first day, its names and its layouts",
            description =
                    "For the whole province. A set ends when the next begins. What it was before is kept. If-Match"
                            + " for an existing one.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SetOfForms.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SetOfForms.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response putFormSet(
            @PathParam("code") String code,
            @Parameter(description = ETags.WHERE_IT_EXISTS, required = false) @HeaderParam(ETags.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid SetOfForms set) {
        FormSetRules.require(code, set);
        Optional<Kept> former = sets.lock(code);
        former.ifPresent(kept -> ETags.requireMatch(ifMatch, kept.version()));
        if (sets.beginsAnother(code, set.effectiveFrom())) {
            throw Problems.unprocessable(
                    "form-set-begins-twice",
                    BEGINS_TWICE,
                    Violation.at("/effectiveFrom", "trùng ngày áp dụng", "is the first day of another set"));
        }
        return former.isPresent()
                ? answer(
                        Response.ok(),
                        sets.replace(former.get(), set, scope.caller().subject()))
                : answer(Response.created(URI.create("/api/v1/form-sets/" + code)), sets.add(set));
    }

    private static Response answer(Response.ResponseBuilder response, Kept kept) {
        return ETags.answer(response, kept.set(), kept.version());
    }
}
