package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Extent;
import vn.cchc.report.petition.PetitionCounts;
import vn.cchc.report.petition.PetitionTotals;
import vn.cchc.report.serviceindex.IndexFact.Source;

/** Reads what indicators are computed from. */
@ApplicationScoped
class IndexFactReader {

    private final DossierCountQueries dossiers;
    private final PetitionTotals petitions;
    private final DislikeQueries dislikes;
    private final OnlinePaymentQueries payments;
    private final ProcedureFactQueries procedures;

    IndexFactReader(
            DossierCountQueries dossiers,
            PetitionTotals petitions,
            DislikeQueries dislikes,
            OnlinePaymentQueries payments,
            ProcedureFactQueries procedures) {
        this.dossiers = dossiers;
        this.petitions = petitions;
        this.dislikes = dislikes;
        this.payments = payments;
        this.procedures = procedures;
    }

    /** What the formulas of these indicators name, and nothing else. */
    IndexFacts read(Asked asked, List<Indicator> indicators) {
        var named = indicators.stream()
                .flatMap(indicator -> indicator.facts().stream())
                .map(IndexFact::source)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Source.class)));
        boolean catalogue = named.contains(Source.CATALOGUE);
        var paid = catalogue || named.contains(Source.PAYMENTS) ? payments.of(asked) : OnlinePayments.NONE;
        return new IndexFacts(
                dossiers(asked, named),
                named.contains(Source.PETITIONS) ? petitions.of(asked) : PetitionCounts.NONE,
                named.contains(Source.RATINGS) ? dislikes.of(asked) : 0,
                paid,
                catalogue ? procedures(asked, indicators, paid) : ProcedureFacts.NONE);
    }

    private DossierCounts dossiers(Asked asked, Set<Source> named) {
        if (named.contains(Source.DIFFERENT_PROCEDURES)) {
            return dossiers.total(asked, Extent.WITH_PROCEDURES);
        }
        return named.contains(Source.DOSSIERS) ? dossiers.total(asked, Extent.DOSSIERS) : DossierCounts.NONE;
    }

    private ProcedureFacts procedures(Asked asked, List<Indicator> indicators, OnlinePayments paid) {
        return procedures.of(
                asked,
                limit(indicators, IndexFact.ANNOUNCED_AHEAD),
                limit(indicators, IndexFact.PUBLISHED_IN_TIME),
                paid.procedures());
    }

    /** Of the indicator that names the fact; where none does nothing depends on it. */
    private static int limit(List<Indicator> indicators, IndexFact fact) {
        return indicators.stream()
                .filter(indicator -> indicator.facts().contains(fact))
                .map(Indicator::workingDays)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(0);
    }
}
