package vn.cchc.report.catalogue;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Choice;

/** What may be asked of form II.07b. */
public class CatalogueRequest extends AgencyPeriodRequest {

    @RestQuery
    @DefaultValue("field")
    @Parameter(description = "What a row stands for: field, agency, procedure, level or onlineLevel", example = "field")
    String groupBy;

    @RestQuery
    @Parameter(
            description =
                    "Count the catalogue as it was known at this instant or at the end of this day; with all that is known when"
                            + " absent")
    String known;

    ProceduresBy by() {
        return Choice.read("groupBy", groupBy, ProceduresBy.values());
    }
}
