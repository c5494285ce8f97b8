package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures as they are compared: each row by the JSON pointers at which a report has them, without what is absent.
 *
 * @param rows in the order in which they came
 */
record FigureRows(List<Map<String, Object>> rows) {

    /** What a statement counted whose columns are labelled with the pointers. */
    static FigureRows recounted(Database.Table table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> cells : table.rows()) {
            Map<String, Object> row = new TreeMap<>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(pointer(table.labels().get(column)), cells.get(column));
            }
            rows.add(row);
        }
        return new FigureRows(rows);
    }

    /** The same places of the rows of a report. */
    static FigureRows reported(Collection<JsonNode> found, Collection<String> labels) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode node : found) {
            Map<String, Object> row = new TreeMap<>();
            labels.forEach(label -> row.put(pointer(label), value(node.at(pointer(label)))));
            rows.add(row);
        }
        return new FigureRows(rows);
    }

    /** Without those in which nothing was counted: a report shows zeros where a recount finds no row. */
    FigureRows withoutZeros() {
        return new FigureRows(
                rows.stream().filter(FigureRows::isAnythingCounted).toList());
    }

    /** As texts that are the same where the figures are. */
    List<Map<String, String>> written() {
        return rows.stream().map(FigureRows::written).toList();
    }

    private static String pointer(String label) {
        return label.startsWith("/") ? label : "/" + label;
    }

    private static Object value(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.isNumber() ? node.decimalValue() : node.asText();
    }

    private static boolean isAnythingCounted(Map<String, Object> row) {
        return row.values().stream()
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .anyMatch(figure -> decimal(figure).signum() != 0);
    }

    private static Map<String, String> written(Map<String, Object> row) {
        Map<String, String> written = new TreeMap<>();
        row.forEach((pointer, value) -> {
            if (value != null) {
                written.put(pointer, written(value));
            }
        });
        return written;
    }

    private static String written(Object value) {
        if (value instanceof Number number) {
            return decimal(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        return instant(value.toString());
    }

    /** One moment is written in several ways. */
    private static String instant(String text) {
        if (text.indexOf('T') != "2026-11-27".length()) {
            return text;
        }
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return moment.toString();
        } catch (DateTimeException otherText) {
            return text;
        }
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
