package vn.cchc.report.drilldown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.Limit;

/** What lies behind a figure. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
@RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
class DrillDownResource {

    private final DrillDowns drillDowns;
    private final Explanations explanations;

    DrillDownResource(DrillDowns drillDowns, Explanations explanations) {
        this.drillDowns = drillDowns;
        this.explanations = explanations;
    }

    @GET
    @Path("/dossiers")
    @Operation(
            operationId = "openFigure",
            summary = "The dossiers behind a figure",
            description =
                    "Ask as for the report, and name the cell and, for one row, its group. The list is made by the very"
                            + " condition the figure is counted by.")
    public OpenedFigure open(
            @BeanParam DrillDownRequest asked,
            @RestQuery @Parameter(description = "The next of the page before") String cursor,
            @RestQuery @Parameter(description = "Items on a page, 1 to 200", example = "50") Integer limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return drillDowns.page(asked, cursor, Limit.of(limit), Language.fromHeader(language));
    }

    @GET
    @Path("/explain")
    @Operation(
            operationId = "explainFigure",
            summary = "What a figure or a measure means: definition, source, condition and count",
            description =
                    "Of a cell, as for the list of its dossiers, or of a measure, whose numerator and denominator are"
                            + " shown.")
    public FigureExplanation explain(
            @BeanParam ExplainRequest asked, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return explanations.of(asked, Language.fromHeader(language));
    }
}
