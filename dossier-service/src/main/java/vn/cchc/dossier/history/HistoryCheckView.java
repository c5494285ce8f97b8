package vn.cchc.dossier.history;

import vn.cchc.dossier.register.HistoryBreak;
import vn.cchc.dossier.register.HistoryCheck;

/**
 * What checking one dossier found.
 *
 * @param verifiedEvents rows that are as they were recorded, up to the first that isn't
 * @param unchainedEvents those among them that are older than the chain
 * @param erasedEvents rows whose words were erased when their time was over; what is left of them is checked
 * @param firstBreak null when the history is whole
 */
record HistoryCheckView(
        String dossier,
        boolean intact,
        long verifiedEvents,
        long unchainedEvents,
        long erasedEvents,
        HistoryBreak firstBreak) {

    static HistoryCheckView of(HistoryCheck check) {
        return new HistoryCheckView(
                check.dossier(),
                check.isWhole(),
                check.verified(),
                check.unchained(),
                check.erased(),
                check.firstBreak());
    }
}
