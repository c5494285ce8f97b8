package vn.cchc.plan.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.outbox.KeptEventReader;
import vn.cchc.kit.outbox.KeptEvents;

/** Hands out the events of this service that it keeps, for a reader that begins anew after a topic was cut. */
@Path("/api/v1/plan-events/kept")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
class KeptEventResource {

    private static final String ANSWERED = """
            {"items": [{"specversion": "1.0", "id": "0d4c2f6e-5c0b-4a52-9a43-6f0a4f3f7f10", "source": "/plan-service",
              "type": "vn.cchc.task.assigned.v1", "subject": "6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11", "time": "2026-11-27T02:00:00Z",
              "datacontenttype": "application/json", "sequence": "1", "data": {}}], "keptForGood": true}""";

    private final KeptEventReader events;

    KeptEventResource(KeptEventReader events) {
        this.events = events;
    }

    @GET
    @RolesAllowed({Roles.EVENT_READER, Roles.ADMIN})
    @ForWholeProvince
    @Operation(
            operationId = "listKeptPlanEvents",
            summary = "All events of tasks, owed reports, inspections, scorecards, child plans or targets",
            description =
                    "As they were published, with the same id, number and time, page by page: for a reader that begins anew"
                            + " after the topic was cut. Those of one aggregate come in order. What happens meanwhile may be"
                            + " missed and comes by the topic. A page ends early where its events are large.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = KeptEvents.class),
                            examples = @ExampleObject(name = "one", value = ANSWERED)))
    public KeptEvents list(
            @RestQuery @Parameter(description = "Topic, 100 characters at most", example = "cchc.task-events.v1")
                    String topic,
            @RestQuery @Parameter(description = "The next of the page before, of the same topic") String cursor,
            @RestQuery @Parameter(description = "Events on a page, 1 to 200, 50 unless given", example = "200")
                    Integer limit) {
        return events.page(topic, cursor, limit);
    }
}
