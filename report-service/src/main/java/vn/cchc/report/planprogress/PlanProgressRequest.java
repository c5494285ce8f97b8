package vn.cchc.report.planprogress;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.PeriodRequest;

/** What may be asked of the progress of plans. */
public class PlanProgressRequest {

    @BeanParam
    PeriodRequest period;

    @RestQuery
    @Parameter(description = "One plan; all plans of the agency when absent")
    String plan;

    @RestQuery
    @Parameter(description = "Agency, with all below it; the caller's own when absent")
    String agency;

    @RestQuery
    @Parameter(
            description = "Instant with offset, or a day whose end is meant; when absent the end of the period, or now")
    String at;

    @RestQuery
    @Parameter(
            description =
                    "Count with what was known at this instant or at the end of this day; with all that is known when absent")
    String known;

    @RestQuery
    @Parameter(description = "Break each plan down by area or by lead agency", example = "area")
    String groupBy;
}
