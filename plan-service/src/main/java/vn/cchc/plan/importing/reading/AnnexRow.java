package vn.cchc.plan.importing.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One task as an annex names it.
 *
 * @param row number of the row (from 1), counted on from table to table, or the position in a JSON list (from 1)
 * @param place where a person finds it: "Bảng 2, dòng 7"
 * @param label the task's label, such as "I.1"; not necessarily unique
 * @param code criterion code when the annex has one, otherwise empty
 * @param original the cells as written, by column name
 * @param remarks in Vietnamese: what a person has to look at
 */
public record AnnexRow(
        int row,
        String place,
        RowStatus status,
        String label,
        String area,
        String code,
        String title,
        List<String> details,
        List<String> deliverables,
        List<String> lead,
        List<String> coordinating,
        String deadlineText,
        RowExtras extras,
        Map<String, String> original,
        List<String> remarks) {

    public AnnexRow {
        details = List.copyOf(details);
        deliverables = List.copyOf(deliverables);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        original = Collections.unmodifiableMap(new LinkedHashMap<>(original));
        remarks = List.copyOf(remarks);
    }
}
