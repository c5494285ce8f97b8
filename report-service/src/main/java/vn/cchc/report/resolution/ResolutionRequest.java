package vn.cchc.report.resolution;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
    @DefaultValue("field")
    @Parameter(description = "What a row stands for: field, agency, procedure, level or channel", example = "field")
    String groupBy;

    @RestQuery
    @Parameter(description = "Look at the period as it stood at this instant or at the end of this day")
    String at;

    @RestQuery
    @Parameter(description = "json or csv; goes before the Accept header", example = "json")
    String format;
}
