package vn.cchc.plan.reporting;

import java.util.Map;

/** What a report says: figures by the code of their field, text, and the document it was sent as. */
record ReportContent(Map<String, Object> figures, String text, ReportDocument document) {

    boolean saysNothing() {
        return figures.isEmpty() && (text == null || text.isBlank()) && document == null;
    }
}
