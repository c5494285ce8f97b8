package vn.cchc.plan.planning;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.problem.Problems;

/** Issued plans for everybody (Luật Tiếp cận thông tin 2016, Điều 17); nothing of it asks who they are. */
@Path("/api/v1/published-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "published-plans", description = "Kế hoạch đã ban hành và công khai")
class PublishedPlanResource {

    /** Five minutes: short beside how often a plan is revised, long beside how often a page is looked at. */
    private static final String KEPT = "public, max-age=300";

    private final PublishedPlans published;

    PublishedPlanResource(PublishedPlans published) {
        this.published = published;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "listPublishedPlans",
            summary = "Issued plans that everybody may read, the latest year first",
            description = "Those whose papers say that they are published.")
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
                                                        implementation = PublishedPlan.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Response list(
            @QueryParam("year") Integer year,
            @QueryParam("issuer") String issuer,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return kept(Response.ok(published.list(year, issuer, limit, cursor)));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "getPublishedPlan",
            summary = "One plan that everybody may read",
            description = "With If-None-Match 304 while nothing of it has changed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedPlan.class)))
    @APIResponse(responseCode = "404", description = "No such plan, a draft, or not for everybody")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        PublishedPlans.Versioned plan = published.find(id).orElseThrow(Problems::notFound);
        EntityTag tag = new EntityTag(String.valueOf(plan.version()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return kept(unchanged == null ? Response.ok(plan.plan()).tag(tag) : unchanged);
    }

    @GET
    @Path("/{id}/tasks")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "listPublishedTasks",
            summary = "Tasks of a plan that everybody may read, in the plan's order",
            description = "As the plan's document has them: no person, no progress, no difficulties.")
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
                                                        implementation = PublishedTask.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    @APIResponse(responseCode = "404", description = "No such plan, a draft, or not for everybody")
    public Response tasks(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return kept(Response.ok(published.tasks(id, limit, cursor).orElseThrow(Problems::notFound)));
    }

    @GET
    @Path("/{id}/progress")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "getPublishedProgress",
            summary = "How far a plan that everybody may read has been carried out",
            description =
                    "Completed contents over planned contents today, whole and by area or lead agency; no task and no"
                            + " person by itself.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RollUp.class)))
    @APIResponse(responseCode = "404", description = "No such plan, a draft, or not for everybody")
    public Response progress(
            @PathParam("id") UUID id,
            @QueryParam("by")
                    @Parameter(description = "area when left out", schema = @Schema(enumeration = {"area", "agency"}))
                    String by) {
        return kept(Response.ok(published.progress(id, by).orElseThrow(Problems::notFound)));
    }

    private static Response kept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, KEPT).build();
    }
}
