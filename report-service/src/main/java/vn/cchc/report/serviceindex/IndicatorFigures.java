package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** The indicators of the index, to be compared with those that were frozen. */
@ApplicationScoped
class IndicatorFigures implements Freezable {

    private final ServiceIndexes indexes;

    IndicatorFigures(ServiceIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public String report() {
        return "service-index";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return indexes.indicators(asked)
                .collect(Collectors.toMap(score -> new Group(score.code(), score.title()), score -> score));
    }
}
