package vn.cchc.dossier.cause;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.BusinessDays;

@Path("/api/v1/lateness-causes")
@Tag(name = "apologies")
@Produces(MediaType.APPLICATION_JSON)
class LatenessCauseResource {

    private static final String EXAMPLE = """
            {"items": [
              {"code": "OTHER_AGENCY", "name": "chờ ý kiến hoặc kết quả của cơ quan khác", "effectiveFrom": "1900-01-01",
               "endedOn": null, "confirmed": false},
              {"code": "OTHER", "name": "nguyên nhân khác", "effectiveFrom": "1900-01-01", "endedOn": null,
               "confirmed": false}
            ]}""";

    private final LatenessCauses causes;
    private final Clock clock;

    LatenessCauseResource(LatenessCauses causes, Clock clock) {
        this.causes = causes;
        this.clock = clock;
    }

    record LatenessCauseList(List<LatenessCause> items) {}

    @GET
    @Authenticated
    @Operation(
            operationId = "listLatenessCauses",
            summary = "List the causes of lateness that may be stated today",
            description = "By RESCHEDULED, APOLOGISED and a FINISHED that comes late. Few, so they come at once.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = LatenessCauseList.class),
                            examples = @ExampleObject(name = "causes", value = EXAMPLE)))
    public LatenessCauseList list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return new LatenessCauseList(causes.on(BusinessDays.of(clock.instant()), Language.fromHeader(language)));
    }
}
