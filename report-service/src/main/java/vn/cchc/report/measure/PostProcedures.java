package vn.cchc.report.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Extent;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.Freshness;

/** Procedures for which public post was used either way: a dossier came by it, or a result went out by it, in the period. */
@ApplicationScoped
class PostProcedures implements NamedFigures {

    private final DossierCountQueries dossiers;

    PostProcedures(DossierCountQueries dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> codes() {
        return Set.of(TotalMeasure.POST_EITHER_WAY.code());
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var procedures = dossiers.count(asked, GroupBy.PROCEDURE, Extent.DOSSIERS).stream()
                .filter(CountedGroup::counted)
                .map(CountedGroup::counts)
                .filter(counts -> counts.received().fresh() + counts.resolved().total() > 0)
                .toList();
        long byPost = procedures.stream().filter(PostProcedures::byPost).count();
        return Map.of(TotalMeasure.POST_EITHER_WAY.code(), NamedFigure.of(Share.of(byPost, procedures.size())));
    }

    private static boolean byPost(DossierCounts counts) {
        return counts.received().post() + counts.handling().returnedByPost() > 0;
    }
}
