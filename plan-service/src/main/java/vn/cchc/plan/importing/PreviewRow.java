package vn.cchc.plan.importing;

import java.util.List;
import java.util.Map;
import vn.cchc.plan.importing.reading.RowStatus;

/**
 * One row of the file.
 *
 * @param row its number in the file
 * @param original its cells as written
 * @param remarks in Vietnamese: what a person has to look at
 */
record PreviewRow(int row, RowStatus status, PreviewTask task, Map<String, String> original, List<String> remarks) {}
