package vn.cchc.plan.importing;

import java.util.List;
import java.util.Map;
import vn.cchc.plan.importing.reading.RowStatus;

/**
 * One row of the file.
 *
 * @param row its number in the file, counted on from table to table
 * @param place where a person finds it: "Phụ lục, dòng 7", "Bảng 2, dòng 3"
 * @param agencies every agency the row names, whom it means and whom it may mean
 * @param original its cells as written
 * @param remarks in Vietnamese: what a person has to look at
 */
record PreviewRow(
        int row,
        String place,
        RowStatus status,
        PreviewTask task,
        List<NamedAgency> agencies,
        Map<String, String> original,
        List<String> remarks) {

    PreviewRow {
        agencies = agencies == null ? List.of() : agencies;
    }
}
