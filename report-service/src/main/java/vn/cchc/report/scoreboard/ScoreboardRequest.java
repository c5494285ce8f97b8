package vn.cchc.report.scoreboard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.FigureRequest;

/** What agencies are ranked by. */
public class ScoreboardRequest extends FigureRequest {

    @RestQuery("measure")
    @Parameter(
            description =
                    "One or several, the parameter given again or with commas between them; on-time when absent: a measure"
                            + " of /reports/on-time or /reports/channels, handling-times.median, handling-times.p90,"
                            + " petitions-on-time, satisfaction, plan-completion, reporting-discipline, or service-index"
                            + " where there are at most 50 agencies",
            example = "on-time,satisfaction")
    List<String> requested;

    List<Criterion> criteria() {
        return Criteria.read(requested);
    }
}
