package vn.cchc.report.resolution;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.KnownFigureRequest;

/** What may be asked of the form. */
public class ResolutionRequest extends KnownFigureRequest {

    @RestQuery
    @Parameter(
            description =
                    "II.06a: what the agency resolved; II.06b: agencies put together; II.06c: what came in online;"
                            + " II.06a when absent",
            example = "II.06a")
    String form;
}
