package vn.cchc.report.serviceindex;

import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.petition.PetitionCounts;

/**
 * What indicators are computed from; of what no formula names, nothing was read.
 *
 * @param disliked rating slips of the period on which somebody said that they were not content
 */
record IndexFacts(
        DossierCounts dossiers,
        PetitionCounts petitions,
        long disliked,
        OnlinePayments payments,
        ProcedureFacts procedures,
        OnlineServices services) {}
