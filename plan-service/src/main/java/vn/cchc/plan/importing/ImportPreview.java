package vn.cchc.plan.importing;

import java.util.List;
import java.util.UUID;

/**
 * What would become of a file.
 *
 * @param plan as typed, completed from the file
 * @param head what the file says of the plan beside what was typed, and what a person has to look at
 * @param rows in the order of the file
 * @param notRead names of further tables of tasks that have other columns and were left alone, and how many pictures there
 *     are, whose words cannot be read
 * @param beside what stands in text boxes and in headers and footers of pages: looked at for number, day and issuer, never
 *     for tasks
 * @param known the plan that is stored already and how the file differs from it; null when the file makes a new plan
 */
record ImportPreview(
        UUID importId,
        PlanHead plan,
        List<HeadField> head,
        List<PreviewRow> rows,
        List<String> notRead,
        List<String> beside,
        KnownPlan known) {

    ImportPreview {
        head = head == null ? List.of() : head;
        notRead = notRead == null ? List.of() : notRead;
        beside = beside == null ? List.of() : beside;
    }
}
