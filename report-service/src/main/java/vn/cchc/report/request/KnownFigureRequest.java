package vn.cchc.report.request;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What may be asked of a report that counts dossiers over a period, by what was known at any time since. */
public class KnownFigureRequest extends FigureRequest {

    @RestQuery
    @Parameter(
            description =
                    "Count with what was recorded by this instant, or by the end of this day, locked or not; with all that"
                            + " is known when absent. Not before the day looked at, which has to be over",
            example = "2026-10-05")
    String known;

    @Override
    public String known() {
        return known;
    }
}
