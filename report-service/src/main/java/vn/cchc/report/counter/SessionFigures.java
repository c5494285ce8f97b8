package vn.cchc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Half days per agency, to be compared with those that were frozen. */
@ApplicationScoped
class SessionFigures implements Freezable {

    private final CounterQueries queries;

    SessionFigures(CounterQueries queries) {
        this.queries = queries;
    }

    @Override
    public String report() {
        return "publication-sessions";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return queries.sessions(asked, CounterBy.AGENCY).stream()
                .collect(Collectors.toMap(PublicationSessions.Row::group, PublicationSessions.Row::sessions));
    }
}
