package vn.cchc.report.planprogress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.Roles;
import vn.cchc.report.request.ReportScope;

/** Plan progress. */
@Path("/api/v1/reports/plan-progress")
@Tag(name = "Reports")
class PlanProgressResource {

    private final ReportScope scope;
    private final PlanProgressReports reports;

    PlanProgressResource(ReportScope scope, PlanProgressReports reports) {
        this.scope = scope;
        this.reports = reports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "planProgress",
            summary = "Degree of completion of plans as of an instant",
            description = "Completed over planned contents; tasks opened for overdue dossiers stand apart.")
    public PlanProgressReport planProgress(
            @RestQuery @Parameter(description = "One plan; all plans of the agency when absent") String plan,
            @RestQuery @Parameter(description = "Agency, with all below it; the caller's own when absent")
                    String agency,
            @RestQuery @Parameter(description = "Instant with offset, or a day whose end is meant; now when absent")
                    String at) {
        return reports.make(scope.agency(agency), plan, at);
    }
}
