package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Handed in a second time: the receipt says what looks the same, here and elsewhere, and nothing is merged by itself. */
final class DuplicateScene implements Scene {
    /** A change of a household business: three working days, fully online. */
    private static final String CHANGE = "2.000720";

    private static final Citizen TRADER = new Citizen("Phùng Văn Sáu", "064090003004", "0905301004", "Tổ 5");

    private final Commune commune;
    private final Commune neighbour;
    private final Say say;

    DuplicateScene(Commune commune, Commune neighbour, Say say) {
        this.commune = commune;
        this.neighbour = neighbour;
        this.say = say;
    }

    @Override
    public void play() {
        DemoProcedure procedure = Sample.procedure(CHANGE);
        JsonNode first = commune.receive(procedure, TRADER, commune.now());
        neighbour.receive(procedure, TRADER, commune.now());
        String online = commune.api()
                .post(Gateway.PORTAL, "/api/v1/submissions", commune.submission(procedure, TRADER), 201)
                .get("code")
                .asText();
        JsonNode again = commune.receive(procedure, TRADER, commune.now());
        JsonNode told = again.get("intake");
        String code = first.get("code").asText();
        DemoFailure.unless(
                first.at("/intake/suspectedDuplicates").isEmpty()
                        && told.get("suspectedDuplicates").toString().equals("[\"" + code + "\"]")
                        && told.get("suspectedSubmissions").toString().equals("[\"" + online + "\"]")
                        && told.get("suspectedDuplicatesElsewhere").asInt() == 1
                        && !again.get("code").asText().equals(code),
                "What was handed in twice was answered " + again);
        say.line(
                "%s nhận xong được báo ngay: nghi trùng %s đang giải quyết, %s trên Cổng, và 01 hồ sơ ở nơi khác",
                again.get("code").asText(), code, online);
        settle(List.of(again.get("code").asText()), online);
    }

    /** A person decides: the second one is withdrawn, the one online refused. */
    private void settle(List<String> twice, String online) {
        Map<String, Object> stop = Map.of(
                "askedBy", "APPLICANT", "askedOn", commune.now().toLocalDate().toString());
        twice.forEach(code -> commune.record(
                commune.counter(), code, "WITHDRAWN", Map.of("reason", "Nộp trùng, rút theo đơn", "stop", stop)));
        commune.api()
                .post(
                        commune.counter(),
                        "/api/v1/submissions/" + online + "/refusal",
                        Map.of("reason", "Đã nộp trực tiếp cùng nội dung"),
                        200);
        DemoFailure.unless(
                twice.stream()
                        .allMatch(code ->
                                commune.dossier(code).get("state").asText().equals("WITHDRAWN")),
                "What was handed in twice is still open");
        say.line("Hệ thống không tự gộp: người dân rút hồ sơ trùng, bản trên Cổng bị từ chối có lý do");
    }
}
