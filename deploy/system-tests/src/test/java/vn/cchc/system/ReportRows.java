package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Where a report has the rows that are compared. */
interface ReportRows {
    List<JsonNode> of(JsonNode report);

    /** The rows of an array, or one object; the report itself where the pointer is empty. */
    static ReportRows at(String pointer) {
        return report -> elements(present(report, pointer));
    }

    /**
     * The elements of an array of each row as rows of their own.
     *
     * @param beside what they take along of what stands beside the array: each row has to have it, or nothing would be compared by it
     */
    static ReportRows within(String pointer, String array, String... beside) {
        return report -> {
            List<JsonNode> found = new ArrayList<>();
            for (JsonNode row : elements(present(report, pointer))) {
                for (JsonNode element : row.path(array)) {
                    ObjectNode whole = element.deepCopy();
                    for (String name : beside) {
                        whole.set(name, present(row, "/" + name));
                    }
                    found.add(whole);
                }
            }
            return found;
        };
    }

    private static JsonNode present(JsonNode report, String pointer) {
        JsonNode found = report.at(pointer);
        if (found.isMissingNode()) {
            throw new AssertionError("There is no " + pointer + " in " + report);
        }
        return found;
    }

    private static List<JsonNode> elements(JsonNode node) {
        if (!node.isArray()) {
            return List.of(node);
        }
        List<JsonNode> elements = new ArrayList<>();
        node.forEach(elements::add);
        return elements;
    }
}
