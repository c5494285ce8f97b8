package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the script needs to know of a procedure of the sample catalogue. */
record DemoProcedure(JsonNode node) {
    private static final int HOURS_PER_DAY = 8;

    String code() {
        return node.get("code").asText();
    }

    String name() {
        return node.get("name").asText();
    }

    /** The department that takes part, or null. */
    String department() {
        return stream(latest().path("steps"))
                .map(step -> step.path("agency").asText(""))
                .filter(agency -> !agency.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Who resolves it: the commune itself, or for a procedure of the province the first department of its process. */
    String competent(String commune) {
        return node.get("level").asText().equals("PROVINCE") && department() != null ? department() : commune;
    }

    List<String> channels() {
        return stream(latest().path("channels")).map(JsonNode::asText).toList();
    }

    /** The term in working days, at least one. */
    int termDays() {
        JsonNode term = latest().get("term");
        int amount = term.get("amount").asInt();
        return switch (term.get("unit").asText()) {
            case "WORKING_HOUR" -> Math.max(1, amount / HOURS_PER_DAY);
            case "CALENDAR_DAY" -> Math.max(1, amount * 5 / 7);
            case "MONTH" -> amount * 22;
            default -> amount;
        };
    }

    /** Exactly the components that the version in force on the day asks for. */
    List<Map<String, Object>> components(LocalDate day) {
        return stream(inForce(day).get("components"))
                .filter(component -> component.path("required").asBoolean(true))
                .map(component -> Map.<String, Object>of(
                        "code", component.get("code").asText(),
                        "originals", component.path("originals").asInt(),
                        "copies", component.path("copies").asInt(),
                        "digital", component.path("digital").asBoolean()))
                .toList();
    }

    private JsonNode latest() {
        return inForce(LocalDate.MAX);
    }

    private JsonNode inForce(LocalDate day) {
        return stream(node.get("versions"))
                .filter(version ->
                        !LocalDate.parse(version.get("effectiveFrom").asText()).isAfter(day))
                .reduce((one, other) -> one.get("effectiveFrom")
                                        .asText()
                                        .compareTo(other.get("effectiveFrom").asText())
                                > 0
                        ? one
                        : other)
                .orElseThrow(() -> new DemoFailure("No version of " + code() + " is in force on " + day));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
