package vn.cchc.report.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Takes rows of reports apart into their figures. Names are those of the JSON, which are never changed: a figure of one year is
 * found again in another.
 */
@ApplicationScoped
public class RowFigures {

    private final ObjectMapper json;

    RowFigures(ObjectMapper json) {
        this.json = json;
    }

    /** Every figure of a report, of the lock where one is asked for. */
    public Stream<FrozenFigure> of(Freezable report, Asked asked) {
        return report.rows(asked).entrySet().stream()
                .flatMap(row -> figures(row.getValue()).entrySet().stream()
                        .map(figure -> new FrozenFigure(row.getKey(), figure.getKey(), figure.getValue())));
    }

    Map<String, BigDecimal> figures(Object row) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        leaves(row).forEach((name, leaf) -> {
            if (leaf.isNumber()) {
                figures.put(name, leaf.decimalValue());
            }
        });
        return figures;
    }

    /** All that stands in a row, figures and words, by its place. */
    public Map<String, JsonNode> leaves(Object row) {
        Map<String, JsonNode> leaves = new TreeMap<>();
        collect("", json.valueToTree(row), leaves);
        return leaves;
    }

    private static void collect(String name, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isValueNode()) {
            leaves.put(name, node);
        }
        if (node.isObject()) {
            node.properties().forEach(field -> collect(below(name, field.getKey()), field.getValue(), leaves));
        }
        if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                collect(below(name, code(node.get(place), place)), node.get(place), leaves);
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
