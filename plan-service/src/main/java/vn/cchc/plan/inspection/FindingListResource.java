package vn.cchc.plan.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class FindingListResource {

    private static final String LIST = "findings";

    private final FindingReading reading;
    private final InspectionAccess access;
    private final Cursors cursors;

    FindingListResource(FindingReading reading, InspectionAccess access, Cursors cursors) {
        this.reading = reading;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "List findings by the day of detection",
            description =
                    "Those at the caller's agencies and those they keep. source=PROVINCE: what the province found.")
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
                                                        implementation = FindingView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = FindingExamples.PAGE)))
    public Page<FindingView> list(@BeanParam FindingListRequest request) {
        int size = Limit.of(request.limit);
        return Page.of(
                reading.page(request.filter(access), after(request.cursor), size + 1),
                size,
                view -> cursors.encode(LIST, view.detectedOn(), view.id()));
    }

    private FindingQueries.Key after(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return new FindingQueries.Key(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}
