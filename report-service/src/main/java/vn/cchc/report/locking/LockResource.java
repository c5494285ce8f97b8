package vn.cchc.report.locking;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;
import vn.cchc.report.request.QuestionReader;

/** Closed periods. */
@Path(LockResource.PATH)
@Tag(name = "Closed periods")
@Produces(MediaType.APPLICATION_JSON)
class LockResource {

    static final String PATH = "/api/v1/reports/locks";

    private static final String LIST = "period-locks";
    private static final List<String> NEWEST = List.of("9999-12-31T00:00:00Z", "00000000-0000-0000-0000-000000000000");
    /** A year of a large province is more than is copied within the usual minute. */
    private static final int LONGEST_SECONDS = 1_800;

    private final Locks locks;
    private final LockChecks checks;
    private final AmendmentReports amendments;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Renditions renditions;

    LockResource(
            Locks locks,
            LockChecks checks,
            AmendmentReports amendments,
            Idempotency idempotency,
            Cursors cursors,
            Renditions renditions) {
        this.locks = locks;
        this.checks = checks;
        this.amendments = amendments;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.renditions = renditions;
    }

    @POST
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "lockPeriod",
            summary = "Close a period: its figures are frozen",
            description =
                    "For an agency and all below it, once. Every report with figures of exactly that period shows from then"
                            + " on what was known when it was closed; whoever names an instant sees what is known today. Refused while"
                            + " events are known to be missing (events-missing), or such as were published have not been taken in after some"
                            + " seconds (facts-behind).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LockedPeriod.class)))
    public Response lock(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid LockRequest request) {
        return idempotency.once(key, List.of("/reports/locks", request), () -> {
            var lock = locks.lock(request);
            return Response.created(URI.create(PATH + "/" + lock.id()))
                    .entity(lock)
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(operationId = "listLocks", summary = "Closed periods of an agency and all below it, newest first")
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
                                                        implementation = LockedPeriod.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Page<LockedPeriod> list(
            @RestQuery @Parameter(description = "Agency, with all below it; the caller's own when absent")
                    String agency,
            @RestQuery @Parameter(description = "The next of the page before") String cursor,
            @RestQuery @Parameter(description = "Items on a page, 1 to 200", example = "50") Integer limit) {
        int size = Limit.of(limit);
        var after = cursor == null ? NEWEST : cursors.decode(LIST, cursor);
        var rows = locks.list(agency, Instant.parse(after.get(0)), UUID.fromString(after.get(1)), size + 1);
        return Page.of(
                rows,
                size,
                last -> cursors.encode(
                        LIST, last.lockedAt().toInstant().toString(), last.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(operationId = "readLock", summary = "A closed period")
    public LockedPeriod read(@PathParam("id") UUID id) {
        return locks.find(id).view();
    }

    @GET
    @Path("/{id}/check")
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "checkLock",
            summary = "Whether what is frozen is what was frozen",
            description =
                    "Sums up again every frozen dossier, task and telling, and the figures of each report, and compares the"
                            + " checksums.")
    public LockCheck check(@PathParam("id") UUID id) {
        return checks.of(id);
    }

    @GET
    @Path("/{id}/amendments")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "lockAmendments",
            summary = "Figures of a closed period that later corrections changed",
            description =
                    "The frozen figure and the one known today of the same instant, beside each other: of form II.06a by"
                            + " the groups asked for, and of every other report of the agency that was locked. As a table it"
                            + " is the appendix of the closed forms.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Amendments.class)))
    public Response amendments(
            @PathParam("id") UUID id,
            @RestQuery @Parameter(description = "As for form II.06a; field when absent", example = "field")
                    String groupBy,
            @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> amendments.of(id, groupBy == null ? GroupBy.FIELD : QuestionReader.groupBy(groupBy)),
                AmendmentTable::of,
                made -> "amendments_%s_%s_%s".formatted(made.agency(), made.from(), made.to()));
    }
}
