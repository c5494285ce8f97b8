package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** The list of documents of an office comes in after a look at what it would do; a plan rests on one that is no longer in force. */
final class LegalListScene implements Scene {
    private static final String DOCUMENTS = "/api/v1/legal-documents";
    private static final String LIST = """
            "Số, ký hiệu",Loại văn bản,Cơ quan ban hành,Ngày ban hành,Trích yếu,Có hiệu lực từ,Hết hiệu lực từ,Được thay thế bởi
            61/2018/NĐ-CP,,Chính phủ,23/04/2018,Cơ chế một cửa,21/06/2018,01/07/2025,118/2025/NĐ-CP
            118/2025/NĐ-CP,,Chính phủ,09/06/2025,Một cửa tại Trung tâm Phục vụ hành chính công,01/07/2025,,
            """;

    private final Api api;
    private final DemoUser manager;
    private final Say say;

    LegalListScene(DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode faulty = preview(LIST.replace("09/06/2025", "31/06/2025"));
        JsonNode fault = faulty.at("/rows/1/problems/0");
        String refused = api.refusal(manager, confirm(faulty), Map.of(), 422, "import-unreadable");
        JsonNode preview = preview(LIST);
        int changed = api.post(manager, confirm(preview), Map.of(), 200)
                .get("changed")
                .asInt();
        JsonNode again = preview(LIST);
        DemoFailure.unless(
                fault.path("column").asText().equals("Ngày ban hành")
                        && changed == 2
                        && again.get("rows").findValuesAsText("effect").stream().allMatch("SAME"::equals),
                "The list was taken in as " + preview + ", then as " + again);
        say.line(
                "Danh mục văn bản: dòng %d, cột %s %s — %s",
                faulty.at("/rows/1/row").asInt(),
                fault.get("column").asText(),
                fault.get("message").asText(),
                refused);
        say.line("Tệp đã sửa: xem trước, xác nhận, thêm %d văn bản; nạp lại đúng tệp đó thì không đổi gì", changed);
        rest();
    }

    /** What a plan rests on is asked by its document, and a document by the day. */
    private void rest() {
        JsonNode old = document("61/2018");
        String plan =
                api.get(manager, "/api/v1/plans?limit=1").at("/items/0/id").asText();
        String path = DOCUMENTS + "/" + old.get("id").asText() + "/citations/PLAN/" + plan;
        Api.Answer cited = api.tryPut(manager, path, Map.of("cited", true), null);
        JsonNode bases = api.get(manager, DOCUMENTS + "?citing=PLAN&citedBy=" + plan);
        String then = api.get(manager, DOCUMENTS + "?on=2025-06-30&q=61%2F2018")
                .at("/items/0/state")
                .asText();
        JsonNode next = document("118/2025");
        DemoFailure.unless(
                cited.status() == 204
                        && bases.get("items").size() == 1
                        && then.equals("IN_FORCE")
                        && old.get("state").asText().equals("EXPIRED")
                        && old.at("/document/replacedBy").equals(next.get("id")),
                "The register has " + old + " and " + next + ", the plan rests on " + bases);
        say.line("Kế hoạch còn dẫn Nghị định 61/2018/NĐ-CP: hệ thống báo đã hết hiệu lực, thay bằng 118/2025/NĐ-CP");
    }

    private JsonNode document(String number) {
        return api.get(manager, DOCUMENTS + "?q=" + number.replace("/", "%2F")).at("/items/0");
    }

    private JsonNode preview(String list) {
        Multipart form = new Multipart()
                .json("register", api.write(Map.of("keeper", manager.agency())))
                .table("file", "danh-muc-van-ban.csv", list.getBytes(StandardCharsets.UTF_8));
        return api.upload(manager, DOCUMENTS + "/imports", form, 201);
    }

    private static String confirm(JsonNode preview) {
        return DOCUMENTS + "/imports/" + preview.get("importId").asText() + "/confirm";
    }
}
