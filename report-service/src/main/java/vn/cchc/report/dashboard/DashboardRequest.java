package vn.cchc.report.dashboard;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.FigureRequest;
import vn.cchc.report.scoreboard.Criteria;
import vn.cchc.report.scoreboard.Criterion;

/** What the address of the page may say: what a report is asked, and the language. */
public class DashboardRequest extends FigureRequest {

    /** Read before the resource; named here so that it is known. */
    @RestQuery
    String lang;

    /** What agencies are ranked by. */
    @RestQuery
    String measure;

    /** The one named, else on time by day. */
    Criterion criterion() {
        return Criteria.read(measure == null ? List.of() : List.of(measure)).get(0);
    }
}
