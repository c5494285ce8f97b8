package vn.cchc.report.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** The figures of form II.05, to be compared with those that were frozen. */
@ApplicationScoped
class PetitionFigures implements Freezable {

    private final PetitionQueries queries;

    PetitionFigures(PetitionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String report() {
        return "petitions";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return queries.rows(asked, PetitionsBy.AGENCY).stream()
                .collect(Collectors.toMap(PetitionReport.Row::group, PetitionReport.Row::petitions));
    }
}
