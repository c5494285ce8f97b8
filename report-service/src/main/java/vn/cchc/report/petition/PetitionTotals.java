package vn.cchc.report.petition;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.figure.Asked;

/** All petitions of an agency and below, for reports that need nothing else of them. */
@ApplicationScoped
public class PetitionTotals {

    private final PetitionQueries queries;

    PetitionTotals(PetitionQueries queries) {
        this.queries = queries;
    }

    public PetitionCounts of(Asked asked) {
        return queries.rows(asked, PetitionsBy.CHANNEL).stream()
                .map(PetitionReport.Row::petitions)
                .reduce(PetitionCounts.NONE, PetitionCounts::plus);
    }
}
