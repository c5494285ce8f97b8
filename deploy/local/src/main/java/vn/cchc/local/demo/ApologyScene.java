package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** For a dossier that has ended late: the others are still owed an apology with a new appointment. */
final class ApologyScene implements Scene {
    /** Stated here, found again in the report on causes. */
    static final String CAUSE = "OVERLOAD";

    private final Api api;
    private final DemoUser head;
    private final Say say;

    ApologyScene(Commune commune, Say say) {
        this.api = commune.api();
        this.head = commune.head();
        this.say = say;
    }

    @Override
    public void play() {
        List<JsonNode> owed = api.all(head, "/api/v1/apologies/owed?agency=" + head.agency());
        String code = owed.stream()
                .filter(dossier -> dossier.hasNonNull("endedAt"))
                .map(dossier -> dossier.get("dossier").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("No dossier that ended late owes an apology"));
        List<String> causes = api.get(head, "/api/v1/lateness-causes").findValuesAsText("code");
        DemoFailure.unless(causes.contains(CAUSE), "The causes that may be stated are " + causes);
        Map<String, Object> apology = Map.of(
                "kind", "LATE",
                "cause", CAUSE,
                "causeNote", "Số hồ sơ cuối tháng tăng",
                "reason", "Cuối tháng số hồ sơ tăng, chưa bố trí đủ người giải quyết",
                "signer", "Chủ tịch UBND xã");
        api.post(head, "/api/v1/dossiers/" + code + "/apologies", apology, 201);
        List<JsonNode> published = api.all(Gateway.CITIZEN, "/api/v1/apologies?agency=" + head.agency());
        DemoFailure.unless(
                published.stream().anyMatch(made -> made.get("dossier").asText().equals(code)),
                "The apology for " + code + " is not public");
        say.line(
                "%d hồ sơ còn nợ lời xin lỗi; đã xin lỗi về %s, danh sách công khai có %d văn bản",
                owed.size() - 1, code, published.size());
    }
}
