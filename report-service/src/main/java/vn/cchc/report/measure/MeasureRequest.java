package vn.cchc.report.measure;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.FigureRequest;

/** Of which measure a report is. */
public class MeasureRequest extends FigureRequest {

    @RestQuery("measure")
    @DefaultValue("on-time")
    @Parameter(description = "A measure of /reports/on-time or /reports/channels", example = "on-time")
    String requested;

    public Measure measure() {
        return Measure.read(requested);
    }
}
