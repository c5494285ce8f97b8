package vn.cchc.plan.importing.reading;

import java.util.List;

/**
 * What an annex says.
 *
 * @param sheet name of the sheet or table it begins on
 * @param head what the document around it says of the plan
 * @param notRead names of further tables of tasks that have other columns and were left alone, and how many pictures there are
 * @param beside what stands in text boxes and in headers and footers of pages: looked at for the head alone
 */
public record AnnexReading(
        String sheet, DocumentHead head, List<AnnexRow> rows, List<String> notRead, List<String> beside) {

    public AnnexReading {
        rows = List.copyOf(rows);
        notRead = List.copyOf(notRead);
        beside = List.copyOf(beside);
    }
}
