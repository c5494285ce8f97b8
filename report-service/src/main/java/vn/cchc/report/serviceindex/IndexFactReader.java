package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Extent;
import vn.cchc.report.figure.GroupBy;
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
    private final OnlineServiceQueries services;

    IndexFactReader(
            DossierCountQueries dossiers,
            PetitionTotals petitions,
            DislikeQueries dislikes,
            OnlinePaymentQueries payments,
            ProcedureFactQueries procedures,
            OnlineServiceQueries services) {
        this.dossiers = dossiers;
        this.petitions = petitions;
        this.dislikes = dislikes;
        this.payments = payments;
        this.procedures = procedures;
        this.services = services;
    }

    /** What the formulas of these indicators name, and nothing else. */
    IndexFacts read(Asked asked, List<Indicator> indicators) {
        var named = indicators.stream()
                .flatMap(indicator -> indicator.facts().stream())
                .collect(Collectors.toSet());
        return read(
                asked,
                named,
                limit(indicators, IndexFact.ANNOUNCED_AHEAD),
                limit(indicators, IndexFact.PUBLISHED_IN_TIME));
    }

    /**
     * These facts, and what comes with them.
     *
     * @param ahead how many working days a procedure has to be decided on before it comes into force
     * @param within in how many working days of the decision it has to be public
     */
    IndexFacts read(Asked asked, Set<IndexFact> facts, int ahead, int within) {
        var named = facts.stream()
                .map(IndexFact::source)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Source.class)));
        boolean catalogue = named.contains(Source.CATALOGUE);
        var paid = catalogue || named.contains(Source.PAYMENTS) ? payments.of(asked) : OnlinePayments.NONE;
        return new IndexFacts(
                dossiers(asked, named),
                named.contains(Source.PETITIONS) ? petitions.of(asked) : PetitionCounts.NONE,
                named.contains(Source.RATINGS) ? dislikes.of(asked) : 0,
                paid,
                named.contains(Source.ANNOUNCEMENTS) ? procedures.of(asked, ahead, within) : ProcedureFacts.NONE,
                catalogue ? services.of(asked, usedOnline(asked), paid.procedures()) : OnlineServices.NONE);
    }

    private DossierCounts dossiers(Asked asked, Set<Source> named) {
        if (named.contains(Source.DIFFERENT_PROCEDURES)) {
            return dossiers.total(asked, Extent.WITH_PROCEDURES);
        }
        return named.contains(Source.DOSSIERS) ? dossiers.total(asked, Extent.DOSSIERS) : DossierCounts.NONE;
    }

    /** Codes of the procedures with an online dossier received in the period. */
    private List<String> usedOnline(Asked asked) {
        return dossiers.count(asked, GroupBy.PROCEDURE, Extent.DOSSIERS).stream()
                .filter(CountedGroup::counted)
                .filter(procedure -> procedure.counts().received().online() > 0)
                .map(procedure -> procedure.group().code())
                .toList();
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
