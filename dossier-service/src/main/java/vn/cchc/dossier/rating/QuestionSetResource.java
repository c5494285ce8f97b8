package vn.cchc.dossier.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.rating.QuestionSet.Sets;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;

/** What the survey that is open all year asks, by date. */
@Path(OpenSurveyResource.PATH + "/question-sets")
@Tag(name = "ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class QuestionSetResource {

    private final QuestionSets sets;

    QuestionSetResource(QuestionSets sets) {
        this.sets = sets;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listOpenSurveyQuestionSets",
            summary = "List what the open survey asked, asks and will ask, and who said so when")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Sets.class),
                            examples = @ExampleObject(name = "sets", value = Examples.QUESTION_SETS)))
    public Response list() {
        return answer(sets.all());
    }

    @PUT
    @ForWholeProvince
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putOpenSurveyQuestionSet",
            summary = "Set which criteria the open survey asks from a day on, with the text it comes from",
            description = "By an administrator of the province, for a day to come. Takes the place of what was planned"
                    + " for that day and later; all that was put stays on record. If-Match with the ETag of the list.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Sets.class),
                            examples = @ExampleObject(name = "sets", value = Examples.QUESTION_SETS)))
    public Response put(
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "set", value = Examples.QUESTION_SET)))
                    @NotNull
                    @Valid
                    QuestionSet set) {
        return answer(sets.put(set, ifMatch));
    }

    private static Response answer(Sets all) {
        return ETags.answer(Response.ok(), all, all.version());
    }
}
