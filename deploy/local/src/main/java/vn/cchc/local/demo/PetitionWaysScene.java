package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** Not every petition is answered here: one goes to the department, one back to its petitioner, one is refused, one is late. */
final class PetitionWaysScene implements Scene {
    private static final String PETITIONS = "/api/v1/petitions";
    private static final String DEPARTMENT = "H90.19";
    private static final int WEEKS_AGO = 6;

    private final Api api;
    private final Commune commune;
    private final Say say;

    PetitionWaysScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        transfer();
        end("RETURNED", "Không rõ phản ánh về việc gì, ở đâu", "trả lại người gửi");
        end("REFUSED", "Nội dung đã được trả lời và khép lại trong tháng trước", "từ chối xử lý");
        beLate();
    }

    private void transfer() {
        String code = handIn("Xin phép xây dựng phải qua hai cửa", null);
        act(code, Map.of("type", "TRANSFERRED", "agency", DEPARTMENT, "text", "Thuộc Sở Xây dựng"));
        String told = api.refusal(commune.officer(), path(code), Map.of("type", "CLASSIFIED"), 403, "forbidden");
        JsonNode read = api.get(commune.officer(), PETITIONS + "/" + code);
        DemoFailure.unless(
                read.get("agency").asText().equals(DEPARTMENT)
                        && read.get("receivedAgency").asText().equals(commune.agency())
                        && read.get("answerDueAt").isTextual(),
                "The petition that was passed on is " + read);
        say.line("Phản ánh %s chuyển Sở Xây dựng, hạn trả lời vẫn tính từ lúc nhận; xã xem tiếp được", code);
        say.line("Xã muốn xử lý tiếp: %s", told);
    }

    private void end(String type, String reason, String words) {
        String code = handIn("Góp ý chung", null);
        act(code, Map.of("type", type, "text", reason));
        JsonNode read = api.get(commune.officer(), PETITIONS + "/" + code);
        Map<String, Object> answer = Map.of("type", "ANSWERED", "text", "Đã trả lời");
        api.refusal(commune.officer(), path(code), answer, 409, "petition-state");
        JsonNode last = history(code).get(1);
        DemoFailure.unless(
                read.get("state").asText().equals(type)
                        && read.get("currentDueAt").isNull()
                        && last.get("text").asText().equals(reason)
                        && last.get("onTime").asBoolean(),
                "The petition that ended otherwise is " + read + ", in its history " + last);
        say.line("Phản ánh %s: %s, có lý do, trong hạn, không còn nợ trả lời", code, words);
    }

    /** The letter came weeks ago and was left lying. */
    private void beLate() {
        OffsetDateTime came = OfficeDays.at(
                OfficeDays.lastWorkingDay(commune.now().toLocalDate().minusWeeks(WEEKS_AGO)), 60);
        String code = handIn("Thư gửi bưu điện bị bỏ quên", came);
        commune.await(
                "petition " + code + " to be announced as overdue",
                () -> history(code).findValuesAsText("type").contains("OVERDUE"));
        boolean listed = api.all(commune.head(), PETITIONS + "?overdue=true").stream()
                .anyMatch(found -> found.get("code").asText().equals(code));
        act(code, Map.of("type", "CLASSIFIED"));
        act(code, Map.of("type", "ANSWERED", "text", "Xã xin lỗi vì trả lời muộn và đã sửa lịch tiếp dân."));
        JsonNode history = history(code);
        DemoFailure.unless(
                listed && !history.get(history.size() - 1).get("onTime").asBoolean(true),
                "The petition that was left lying has the history " + history);
        say.line(
                "Phản ánh %s gửi thư từ %s: quá hạn được báo và liệt kê, trả lời rồi vẫn ghi là muộn",
                code, Dates.day(came.toLocalDate().toString()));
    }

    private String handIn(String subject, OffsetDateTime came) {
        Map<String, Object> petition = new HashMap<>(Map.of(
                "channel",
                "POST",
                "level",
                "COMMUNE",
                "about",
                "REGULATION",
                "agency",
                commune.agency(),
                "subject",
                subject,
                "content",
                subject + ", đề nghị xem xét.",
                "petitioner",
                Map.of("type", "PERSON", "name", "Lý Thị Sen", "phone", "0905301013")));
        if (came != null) {
            petition.put("receivedAt", came.toString());
        }
        return api.post(commune.counter(), PETITIONS, petition, 201).get("code").asText();
    }

    private static String path(String code) {
        return PETITIONS + "/" + code + "/events";
    }

    private JsonNode history(String code) {
        return api.get(commune.officer(), path(code)).get("items");
    }

    private void act(String code, Map<String, Object> event) {
        api.post(commune.officer(), path(code), event, 200);
    }
}
