package vn.cchc.report.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.TimeQueries;

/** Handling times per agency, to be compared with those that were frozen. */
@ApplicationScoped
class HandlingTimeFigures implements Freezable {

    private final TimeQueries queries;

    HandlingTimeFigures(TimeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String report() {
        return "handling-times";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return queries.times(asked, GroupBy.AGENCY).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, times -> HandlingTimes.Times.of(times.getValue())));
    }
}
