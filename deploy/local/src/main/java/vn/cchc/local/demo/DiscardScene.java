package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What a counter sent by mistake waits for a result that will never come: the head takes it off the list, on record. */
final class DiscardScene implements Scene {
    /** A death: one working day. */
    private static final String DEATH = "1.000656";

    private static final String REASON = "Quầy quét nhầm mã, hồ sơ này chưa có kết quả";
    private static final Citizen FAMILY = new Citizen("Rah Lan Hùng", "064090003006", "0905301006", "Làng Krai");

    private final Api api;
    private final Commune commune;
    private final Say say;

    DiscardScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        String code = commune.receive(Sample.procedure(DEATH), FAMILY, commune.now())
                .get("code")
                .asText();
        Map<String, Object> returned =
                Commune.event(code, "RETURNED", commune.now().plusSeconds(2), Map.of("channel", "COUNTER"));
        String parked = send(returned).get("outcome").asText();
        String path = "/api/v1/parked-events/" + code + "/" + returned.get("id") + "/discard";
        Map<String, Object> why = Map.of("reason", REASON);
        int colleague = api.tryPut(commune.officer(), path, why, null).status();
        JsonNode discarded = Api.expect(200, "PUT", path, api.tryPut(commune.head(), path, why, null));
        JsonNode again = send(returned);
        DemoFailure.unless(
                parked.equals("PARKED")
                        && colleague == 403
                        && discarded.at("/discarded/reason").asText().equals(REASON)
                        && listed("", code).isEmpty()
                        && listed("?discarded=true", code).size() == 1
                        && again.get("outcome").asText().equals("REJECTED")
                        && again.at("/problem/type").asText().endsWith(":event-discarded")
                        && commune.happened(code).equals(List.of("RECEIVED")),
                "The event was " + parked + ", discarded as " + discarded + ", sent again " + again);
        say.line("Việc trả %s gửi nhầm nằm chờ: lãnh đạo bỏ khỏi danh sách, có lý do, xem lại được", code);
        say.line("Gửi lại cũng không được ghi: %s", again.at("/problem/detail").asText());
    }

    private JsonNode send(Map<String, Object> event) {
        return api.post(commune.counter(), "/api/v1/dossier-events", Map.of("events", List.of(event)), 200)
                .at("/results/0");
    }

    private List<JsonNode> listed(String which, String code) {
        return api.all(commune.head(), "/api/v1/parked-events" + which).stream()
                .filter(event -> event.get("dossier").asText().equals(code))
                .toList();
    }
}
