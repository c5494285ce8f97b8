package vn.cchc.report.request;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What may be asked of every report over a period. */
public class AgencyPeriodRequest {

    @BeanParam
    PeriodRequest period;

    @RestQuery
    @Parameter(description = "Agency, with all below it; the caller's own when absent", example = "H90.41")
    String agency;

    @RestQuery
    @Parameter(description = "Look at the period as it stood at this instant or at the end of this day")
    String at;
}
