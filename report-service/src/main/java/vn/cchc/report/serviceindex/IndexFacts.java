package vn.cchc.report.serviceindex;

import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.petition.PetitionCounts;

/**
 * What indicators are computed from.
 *
 * @param disliked rating slips of the period on which somebody said that they were not content
 * @param paidOnline dossiers of the period that were paid for online
 */
record IndexFacts(
        DossierCounts dossiers, PetitionCounts petitions, long disliked, long paidOnline, ProcedureFacts procedures) {}
