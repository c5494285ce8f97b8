package vn.cchc.dossier.intake;

import java.util.List;

/**
 * What looks handed in twice: open already for the same applicant and the same procedure. For people to see; nothing is merged.
 *
 * @param suspectedDuplicates dossiers the caller may see
 * @param suspectedSubmissions online submissions that nobody has accepted yet
 * @param suspectedDuplicatesElsewhere how many more of both there are with other agencies
 */
public record Suspected(
        List<String> suspectedDuplicates, List<String> suspectedSubmissions, int suspectedDuplicatesElsewhere) {}
