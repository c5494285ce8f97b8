package vn.cchc.report.projecting.domain;

import vn.cchc.report.projecting.domain.DossierTold.Papers;

/**
 * What adds up over the life of a dossier.
 *
 * @param outcome how it ended, absent before
 * @param finance NONE, DUE, PAID or REFUNDED
 * @param supplementRequests how often completion was asked for; more than once counts as late in the national index
 * @param components documents handed in, at the receipt and later
 * @param digitalComponents those of them that are digital
 * @param digitalResult whether the result is a digital one, absent before it is there
 * @param errorApologies apologies for a mistake
 */
public record DossierTally(
        String outcome,
        String finance,
        int supplementRequests,
        int components,
        int digitalComponents,
        Boolean digitalResult,
        int errorApologies) {

    static final DossierTally NONE = new DossierTally(null, null, 0, 0, 0, null, 0);

    private static final String FOR_A_MISTAKE = "ERROR";

    /** @param atReceipt the documents handed in at the receipt, as they were known before: a correction takes their place */
    DossierTally after(DossierEvent event, Papers atReceipt) {
        var told = event.told();
        var former = told.corrected() == null ? Papers.NONE : atReceipt;
        var corrected = told.corrected() == null ? Papers.NONE : told.corrected();
        return new DossierTally(
                event.after().outcome(),
                event.after().finance(),
                supplementRequests + count(event.type() == DossierEventType.SUPPLEMENT_REQUESTED),
                components + told.components() + corrected.all() - former.all(),
                digitalComponents + told.digitalComponents() + corrected.digital() - former.digital(),
                told.digitalResult() == null ? digitalResult : told.digitalResult(),
                errorApologies + count(FOR_A_MISTAKE.equals(told.apologyFor())));
    }

    private static int count(boolean once) {
        return once ? 1 : 0;
    }
}
