package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** What a unit delivered is held against the checksum it recorded: the file itself is, a changed one is not. */
final class DeliveredFileScene implements Scene {
    private static final byte[] REPORT = "Báo cáo kết quả niêm yết thủ tục".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CHANGED = "Báo cáo kết quả niêm yết thủ tục.".getBytes(StandardCharsets.UTF_8);

    private static final String ANY = "application/octet-stream";

    private final Api api;
    private final DemoUser manager;
    private final DemoUser reporter;
    private final Say say;
    private final LocalDate today;

    /** @param reporter of the commune */
    DeliveredFileScene(DemoUser manager, DemoUser reporter, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.reporter = reporter;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        PlanDesk desk = new PlanDesk(api, manager);
        String plan = desk.draft("Kế hoạch kiểm tra niêm yết", "96/KH-UBND", today, Map.of());
        String task =
                desk.add(plan, PlanChanges.task("Báo cáo kết quả niêm yết", reporter.agency(), today.plusDays(20)));
        desk.issue(plan);
        String path = "/api/v1/tasks/" + task + "/deliverables";
        Map<String, Object> document = Map.of(
                "name",
                "Báo cáo",
                "number",
                "31/BC-UBND",
                "date",
                today.toString(),
                "checksum",
                OnlineScene.sha256(REPORT));
        String id = delivered(api.post(reporter, path, document, 201)).get("id").asText();
        String check = path + "/" + id + "/verification";
        String refused = Api.refused(
                "POST", check, api.trySend(manager, check, ANY, CHANGED), 422, "deliverable-checksum-differs");
        JsonNode verified = delivered(api.send(manager, check, ANY, REPORT, 200));
        DemoFailure.unless(
                verified.at("/verification/agency").asText().equals(manager.agency()),
                "The file that is the same was not found so: " + verified);
        say.line("Sản phẩm 31/BC-UBND của %s bị sửa một dấu chấm: %s", reporter.agency(), refused);
        say.line("Đúng tệp đã khai thì được ghi nhận đã đối chiếu; hệ thống không giữ tệp");
    }

    private static JsonNode delivered(JsonNode task) {
        for (JsonNode document : task.get("documents")) {
            if (document.path("number").asText().equals("31/BC-UBND")) {
                return document;
            }
        }
        throw new DemoFailure("The document is not among those of " + task);
    }
}
