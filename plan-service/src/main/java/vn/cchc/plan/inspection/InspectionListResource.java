package vn.cchc.plan.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.inspection.domain.InspectionTheme;

@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class InspectionListResource {

    private static final String LIST = "inspections";

    private final InspectionQueries queries;
    private final InspectionReading reading;
    private final InspectionAccess access;
    private final Cursors cursors;

    InspectionListResource(
            InspectionQueries queries, InspectionReading reading, InspectionAccess access, Cursors cursors) {
        this.queries = queries;
        this.reading = reading;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listInspections",
            summary = "List inspection plans, the latest year first",
            description = "Those of the caller's scope, and those that inspect somebody in it.")
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
                                                        implementation = InspectionView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = InspectionExamples.PAGE)))
    public Page<InspectionView> list(
            @QueryParam("year") Integer year,
            @QueryParam("theme") InspectionTheme theme,
            @QueryParam("agency") @Parameter(description = "Issued by it, or inspecting it or those below it")
                    String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        InspectionFilter filter = new InspectionFilter(year, theme, access.listed(agency));
        List<UUID> ids = queries.page(filter, access.prefix(), after(cursor), size + 1);
        return Page.of(reading.views(ids), size, view -> cursors.encode(LIST, view.year(), view.id()));
    }

    private InspectionQueries.Key after(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return new InspectionQueries.Key(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}
