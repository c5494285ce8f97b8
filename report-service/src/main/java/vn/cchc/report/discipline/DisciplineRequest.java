package vn.cchc.report.discipline;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.discipline.DisciplineQueries.By;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Choice;

/** What may be asked of the report of discipline. */
public class DisciplineRequest extends AgencyPeriodRequest {

    @RestQuery
    @DefaultValue("agency")
    @Parameter(description = "What a row stands for: agency or duty", example = "agency")
    String groupBy;

    By by() {
        return Choice.read("groupBy", groupBy, By.values());
    }
}
