package vn.cchc.report.locking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.FrozenFigure;

/**
 * Takes rows of reports apart into their figures. Names are those of the JSON, which are never changed: a figure of one year is
 * found again in another.
 */
@ApplicationScoped
class RowFigures {

    private final ObjectMapper json;

    RowFigures(ObjectMapper json) {
        this.json = json;
    }

    /** Every figure of a report, of the lock where one is asked for. */
    Stream<FrozenFigure> of(Freezable report, Asked asked) {
        return report.rows(asked).entrySet().stream()
                .flatMap(row -> figures(row.getValue()).entrySet().stream()
                        .map(figure -> new FrozenFigure(row.getKey(), figure.getKey(), figure.getValue())));
    }

    Map<String, BigDecimal> figures(Object row) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        collect("", json.valueToTree(row), figures);
        return figures;
    }

    private static void collect(String name, JsonNode node, Map<String, BigDecimal> figures) {
        if (node.isNumber()) {
            figures.put(name, node.decimalValue());
        }
        if (node.isObject()) {
            node.properties().forEach(field -> collect(below(name, field.getKey()), field.getValue(), figures));
        }
        if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                collect(below(name, code(node.get(place), place)), node.get(place), figures);
            }
        }
    }

    private static String below(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }

    /** What is listed in a row goes by its group or the code it begins with, wherever it stands; else by its place. */
    private static String code(JsonNode item, int place) {
        return Stream.concat(
                        Stream.of(item.path("group").path("code")), StreamSupport.stream(item.spliterator(), false))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(Integer.toString(place));
    }
}
