package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** What stands on the receipt is data: a text of the commune's own on its back, a note of the set of forms on its front. */
final class PaperScene implements Scene {
    private static final String SETS = "/api/v1/form-sets";
    private static final String TEXTS = "/api/v1/publicity-texts";
    private static final String RECEIPT = "RECEIPT";
    private static final String HOTLINE = "0269 3000 141";
    private static final String NOTE = "Quét mã QR để tra cứu";

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Commune neighbour;
    private final Forms forms;
    private final Say say;

    PaperScene(DemoUser admin, Commune commune, Commune neighbour, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.neighbour = neighbour;
        this.forms = new Forms(api);
        this.say = say;
    }

    @Override
    public void play() {
        List<JsonNode> received = api.all(commune.counter(), "/api/v1/dossiers").stream()
                .filter(dossier -> dossier.get("receivingAgency").asText().equals(commune.agency()))
                .toList();
        JsonNode newest = received.get(0);
        LocalDate day = Dates.businessDay(newest.get("receivedAt").asText());
        String older = received.stream()
                .filter(dossier ->
                        Dates.businessDay(dossier.get("receivedAt").asText()).isBefore(day))
                .map(dossier -> dossier.get("code").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("No dossier was received before " + day));
        String code = newest.get("code").asText();
        String before = printed(code);
        writeTheBack(day);
        DemoFailure.unless(
                !before.contains(HOTLINE)
                        && printed(code).contains(HOTLINE)
                        && !printed(older).contains(HOTLINE),
                "The text from " + day + " is not on the receipts from that day on, and on those alone");
        say.line(
                "%s ghi đường dây nóng vào mặt sau giấy tiếp nhận từ %s: in trên %s, không in trên %s đã nhận trước đó",
                commune.agency(), Dates.day(day.toString()), code, older);
        changeTheSet(code);
    }

    private String printed(String code) {
        return forms.text(commune.counter(), code, RECEIPT);
    }

    /** For its own receipts and nobody else's. */
    private void writeTheBack(LocalDate from) {
        Map<String, Object> text = Map.of(
                "agency",
                commune.agency(),
                "effectiveFrom",
                from.toString(),
                "paragraphs",
                List.of("Đường dây nóng của xã: " + HOTLINE + ".", "Mọi phản ánh, kiến nghị đều được trả lời."));
        api.refusal(neighbour.head(), TEXTS, text, 403, "forbidden");
        api.post(commune.head(), TEXTS, text, 201);
        JsonNode first = api.get(commune.head(), TEXTS).at("/items/0");
        DemoFailure.unless(
                first.get("agency").asText().equals(commune.agency())
                        && first.get("effectiveFrom").asText().equals(from.toString()),
                "The text for the back of the receipt is " + first);
    }

    /** The set in force gets another note, which is printed, and then is as it was. */
    private void changeTheSet(String code) {
        JsonNode sets = api.get(admin, SETS).get("items");
        JsonNode former = sets.get(sets.size() - 1);
        String path = SETS + "/" + former.get("code").asText();
        String seen = api.tryGet(admin, path).etag();
        JsonNode changed = withNote(former);
        api.put(admin, path, changed);
        Api.refused("PUT", path, api.tryPut(admin, path, former, seen), 412, "precondition-failed");
        DemoFailure.unless(printed(code).contains(NOTE), "The new note of the set is not on the receipt of " + code);
        JsonNode restored = api.put(admin, path, former);
        DemoFailure.unless(
                restored.equals(former) && !printed(code).contains(NOTE), "The set of forms is now " + restored);
        say.line(
                "%d bộ mẫu; %s thêm ghi chú “%s”: in ngay trên giấy tiếp nhận, rồi trả lại như cũ",
                sets.size(), former.get("name").asText(), NOTE);
    }

    private static JsonNode withNote(JsonNode set) {
        ObjectNode changed = set.deepCopy();
        for (JsonNode form : changed.get("forms")) {
            if (form.get("kind").asText().equals(RECEIPT)) {
                ((ArrayNode) form.get("notes")).add(NOTE + " tình trạng hồ sơ.");
            }
        }
        return changed;
    }
}
