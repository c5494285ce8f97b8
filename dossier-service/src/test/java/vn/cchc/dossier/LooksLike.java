package vn.cchc.dossier;

import static vn.cchc.dossier.Province.get;

import com.fasterxml.jackson.databind.JsonNode;

/** Everything of a dossier that must not depend on the order in which its events were sent. */
final class LooksLike {

    private LooksLike() {}

    static String of(String code, String token) {
        String path = "/api/v1/dossiers/" + code;
        JsonNode dossier = get(path, token).json();
        JsonNode deadline = get(path + "/deadline", token).json();
        JsonNode stages = get(path + "/stages", token).json();
        JsonNode history = get(path + "/events?limit=200", token).json().get("items");
        return String.join(
                        "\n",
                        dossier.at("/state").asText(),
                        dossier.at("/dueAt").asText(),
                        dossier.at("/sequence").asText(),
                        dossier.at("/missedDeadline").asText(),
                        history.findValuesAsText("type").toString(),
                        history.findValuesAsText("occurredAt").toString(),
                        deadline.at("/pauses").toString(),
                        deadline.at("/versions").toString(),
                        stages.toString())
                .replace(code, "");
    }
}
