package vn.cchc.report.counter;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Choice;

/** What may be asked of the reports on counters. */
public class CounterRequest extends AgencyPeriodRequest {

    @RestQuery
    @DefaultValue("agency")
    @Parameter(
            description = "What a row stands for: agency or day; one agency by day shows each of its days",
            example = "agency")
    String groupBy;

    CounterBy by() {
        return Choice.read("groupBy", groupBy, CounterBy.values());
    }
}
