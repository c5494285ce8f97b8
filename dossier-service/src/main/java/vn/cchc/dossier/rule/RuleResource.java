package vn.cchc.dossier.rule;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.ETags;

@Path("/api/v1/rules")
@Tag(name = "rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RuleResource {

    private final RuleBook book;

    RuleResource(RuleBook book) {
        this.book = book;
    }

    record RuleList(List<RuleView> items) {}

    @GET
    @Authenticated
    @Operation(
            operationId = "listRules",
            summary = "List the rules whose values are data, with all values by date",
            description = "Few, so they come at once. A dossier keeps the values of the day it was received.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RuleList.class),
                            examples = @ExampleObject(name = "rules", value = Examples.LIST)))
    public RuleList list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return new RuleList(book.all(Language.fromHeader(language)));
    }

    @GET
    @Path("/{rule}")
    @Authenticated
    @Operation(operationId = "getRule", summary = "Read a rule with its values and who changed them when")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RuleView.class),
                            examples = @ExampleObject(name = "rule", value = Examples.RULE)))
    public Response get(@PathParam("rule") String rule, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return answer(book.read(known(rule), Language.fromHeader(language)));
    }

    @PUT
    @Path("/{rule}")
    @RolesAllowed(Roles.ADMIN)
    @ForWholeProvince
    @Operation(
            operationId = "putRule",
            summary = "Set what a rule says from a day on, with the text it comes from",
            description =
                    "By an administrator of the province. A new day adds a value, a known day replaces its value; both"
                            + " stay on record. What was decided before is not decided anew. If-Match with the rule's"
                            + " ETag.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RuleView.class),
                            examples = @ExampleObject(name = "rule", value = Examples.RULE)))
    public Response put(
            @PathParam("rule") String rule,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "value", value = Examples.VALUE)))
                    @NotNull
                    @Valid
                    RuleValue value) {
        return answer(book.put(known(rule), value, ifMatch, Language.fromHeader(language)));
    }

    private static Rule known(String name) {
        return Rule.named(name).orElseThrow(Problems::notFound);
    }

    private static Response answer(RuleView view) {
        return ETags.answer(Response.ok(), view, view.version());
    }
}
