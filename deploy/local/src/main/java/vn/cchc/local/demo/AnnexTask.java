package vn.cchc.local.demo;

import java.util.List;

/**
 * One row of the annex.
 *
 * @param title the general task; rows that follow each other under the same one share its cell
 * @param details the specific task
 * @param deadlineText as an office writes it, each deadline on a line of its own
 */
record AnnexTask(
        String label,
        String area,
        String title,
        List<String> details,
        List<String> deliverables,
        List<String> lead,
        List<String> coordinating,
        String deadlineText) {

    /** The number within the area, as it stands in the first column. */
    String number() {
        return label.substring(label.indexOf('.') + 1);
    }

    boolean sharesTitleWith(AnnexTask other) {
        return area.equals(other.area) && title.equals(other.title);
    }
}
