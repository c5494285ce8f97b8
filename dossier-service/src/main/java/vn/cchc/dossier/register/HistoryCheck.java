package vn.cchc.dossier.register;

/**
 * What checking the history of one dossier found.
 *
 * @param verified rows that are as they were recorded, up to the first that isn't
 * @param unchained those among them that are older than the chain and vouched for only by the rows after them
 * @param erased those among all its rows whose words were erased, and of which only the rest is checked
 * @param firstBreak null when the history is whole
 */
public record HistoryCheck(String dossier, long verified, long unchained, long erased, HistoryBreak firstBreak) {

    public boolean isWhole() {
        return firstBreak == null;
    }
}
