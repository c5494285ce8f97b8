package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.petition.PetitionTotals;

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

    IndexFacts read(Asked asked, List<Indicator> indicators) {
        var paid = payments.of(asked);
        return new IndexFacts(
                dossiers.total(asked),
                petitions.of(asked),
                dislikes.of(asked),
                paid.dossiers(),
                procedures.of(
                        asked,
                        limit(indicators, IndexFigure.ANNOUNCED_AHEAD),
                        limit(indicators, IndexFigure.PUBLISHED_IN_TIME),
                        paid.procedures()));
    }

    /** Of a version that doesn't have such an indicator nothing is asked. */
    private static int limit(List<Indicator> indicators, IndexFigure figure) {
        return indicators.stream()
                .filter(indicator -> indicator.figure().equals(Optional.of(figure)))
                .map(Indicator::workingDays)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(0);
    }
}
