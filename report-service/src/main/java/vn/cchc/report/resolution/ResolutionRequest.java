package vn.cchc.report.resolution;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.PeriodRequest;

/** What may be asked of the form. */
public class ResolutionRequest {

    @BeanParam
    PeriodRequest period;

    @RestQuery
    @Parameter(description = "Agency, with all below it; the caller's own when absent", example = "H90.41")
    String agency;

    @RestQuery
    @Parameter(
            description =
                    "II.06a: what the agency resolved; II.06b: agencies put together; II.06c: what came in online;"
                            + " II.06a when absent",
            example = "II.06a")
    String form;

    @RestQuery
    @Parameter(
            description =
                    "What a row stands for: field, agency, procedure, level, channel or onlineLevel; when absent as"
                            + " the form has it",
            example = "field")
    String groupBy;

    @RestQuery
    @Parameter(description = "Look at the period as it stood at this instant or at the end of this day")
    String at;
}
