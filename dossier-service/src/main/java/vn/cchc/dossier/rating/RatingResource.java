package vn.cchc.dossier.rating;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.tracking.Tracking;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/ratings")
@Tag(name = "ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RatingResource {

    private final Ratings ratings;
    private final RatingReport report;
    private final Criteria criteria;
    private final Tracking tracking;
    private final Idempotency idempotency;
    private final Timeliness timeliness;

    RatingResource(
            Ratings ratings,
            RatingReport report,
            Criteria criteria,
            Tracking tracking,
            Idempotency idempotency,
            Timeliness timeliness) {
        this.ratings = ratings;
        this.report = report;
        this.criteria = criteria;
        this.tracking = tracking;
        this.idempotency = idempotency;
        this.timeliness = timeliness;
    }

    /** The questions of the slip. */
    @Schema(name = "RatingSlip")
    record Slip(List<Criterion> criteria) {}

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "rate",
            summary = "Rate how one's own dossier was settled, once",
            description = "Needs the code and the last four digits as tracking does, with the same limits and the same"
                    + " answer to a miss. The rating is kept without the dossier.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Ratings.Given.class),
                            examples = @ExampleObject(name = "given", value = Examples.GIVEN)))
    public Response rate(
            @HeaderParam(Idempotency.HEADER) String key,
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "rating", value = Examples.RATING)))
                    @NotNull
                    @Valid
                    RatingRequest rating) {
        tracking.verify(
                rating.code(), rating.verifier(), request.remoteAddress().hostAddress());
        return idempotency.once(
                key,
                List.of("/ratings", rating),
                () -> Response.status(Response.Status.CREATED)
                        .entity(ratings.give(rating))
                        .build());
    }

    @GET
    @Path("/criteria")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "slipRating",
            summary = "Read the questions of the rating slip in force today",
            description = "Without an account, as the rating itself.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Slip.class),
                            examples = @ExampleObject(name = "slip", value = Examples.SLIP)))
    public Slip slip() {
        return new Slip(criteria.on(BusinessDays.of(timeliness.now())));
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "summaryRating",
            summary = "Sum up the ratings of an agency and all below it, by month",
            description = SummaryQuery.DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RatingSummary.class),
                            examples = @ExampleObject(name = "summary", value = Examples.SUMMARY)))
    public RatingSummary summary(@BeanParam SummaryQuery query) {
        return report.summary(Kept.RATING, query);
    }
}
