package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** Personal data are kept as long as the rules say: what is under a hold longer, and what is due is counted before it goes. */
final class ErasureScene implements Scene {
    private static final String HOLDS = "/api/v1/erasure-holds";
    private static final String ERASURES = "/api/v1/erasures";

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Commune neighbour;
    private final Say say;

    ErasureScene(DemoUser admin, Commune commune, Commune neighbour, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.neighbour = neighbour;
        this.say = say;
    }

    @Override
    public void play() {
        hold();
        count();
    }

    private void hold() {
        JsonNode dossier = api.all(commune.counter(), "/api/v1/dossiers").stream()
                .filter(found -> found.get("receivingAgency").asText().equals(commune.agency()))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("There is no dossier to hold"));
        String code = dossier.get("code").asText();
        Map<String, Object> wanted =
                Map.of("dossier", code, "ground", "COMPLAINT", "reason", "Đang giải quyết khiếu nại");
        int refused = api.tryPost(neighbour.head(), HOLDS, wanted).status();
        String id = api.post(commune.head(), HOLDS, wanted, 201).get("id").asText();
        Map<String, Object> over = Map.of("reason", "Khiếu nại đã giải quyết xong");
        api.post(commune.head(), HOLDS + "/" + id + "/release", over, 200);
        JsonNode holds = api.get(commune.head(), HOLDS + "?dossier=" + code).get("items");
        DemoFailure.unless(
                refused >= 400
                        && refused < 500
                        && holds.size() == 1
                        && holds.at("/0/releaseReason").asText().equals(over.get("reason")),
                "The holds of " + code + " are " + holds + ", the neighbour was answered " + refused);
        say.line(
                "Giữ dữ liệu của %s vì khiếu nại, rồi thôi giữ: cả hai lần đều ghi lý do; xã khác không giữ được",
                code);
    }

    /** The demonstration is young: whatever is counted, none of it are its dossiers, and nothing goes. */
    private void count() {
        Map<String, Object> wanted = Map.of("reason", "Rà soát dữ liệu hết thời hạn lưu", "dryRun", true);
        api.refusal(commune.head(), ERASURES, wanted, 403, "forbidden");
        String path = ERASURES + "/"
                + api.post(admin, ERASURES, wanted, 201).get("id").asText();
        commune.await(
                "the dry run of an erasure",
                () -> api.get(admin, path).get("state").asText().equals("LISTED"));
        JsonNode counted = api.get(admin, path);
        int due = counted.get("listed").findValues("count").stream()
                .mapToInt(JsonNode::asInt)
                .sum();
        DemoFailure.unless(
                counted.get("dryRun").asBoolean()
                        && counted.path("erased").isEmpty()
                        && !counted.get("cutoffs").isEmpty()
                        && !counted.get("listed").findValuesAsText("kind").contains("DOSSIER"),
                "The dry run of an erasure is " + counted);
        say.line(
                "Chạy thử việc xóa dữ liệu cá nhân: %d mục đến hạn theo %d thời hạn lưu, chưa xóa gì cho đến khi quản trị cho chạy",
                due, counted.get("cutoffs").size());
    }
}
