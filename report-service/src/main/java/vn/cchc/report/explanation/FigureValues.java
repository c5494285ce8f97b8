package vn.cchc.report.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.RowFigures;
import vn.cchc.report.figure.Share;

/**
 * What a report shows in a row, by place.
 *
 * @param found whether the report has such a row
 */
record FigureValues(boolean found, Map<String, JsonNode> leaves) {

    static FigureValues of(List<?> records, RowFigures rows) {
        Map<String, JsonNode> leaves = new HashMap<>();
        records.forEach(record -> leaves.putAll(rows.leaves(record)));
        return new FigureValues(!records.isEmpty(), leaves);
    }

    /** Null where it is absent. */
    BigDecimal number(String place) {
        var leaf = leaves.get(place);
        return leaf == null || !leaf.isNumber() ? null : leaf.decimalValue();
    }

    /** Null where nothing is counted at all; of nothing there is a share without value. */
    Share share(String place) {
        var part = number(place + ".part");
        var of = number(place + ".of");
        return part == null || of == null ? null : Share.of(part.longValueExact(), of.longValueExact());
    }

    /** A number or what is written there; null where it is absent. */
    Object shown(String place) {
        var leaf = leaves.get(place);
        if (leaf == null || leaf.isNull()) {
            return null;
        }
        return leaf.isNumber() ? leaf.decimalValue() : leaf.asText();
    }
}
