package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A petition by somebody without an account, who completes it, is not satisfied, and reads the answer in public. */
final class PetitionFollowScene implements Scene {
    private static final String PETITIONS = "/api/v1/petitions";
    private static final String FOLLOWING = "/api/v1/petition-tracking";
    private static final String NAME = "Phan Thị Vân";
    private static final String CONTENT = "Tôi đến ba buổi sáng thứ hai, lấy số rồi vẫn phải về vì hết giờ.";

    private final Api api;
    private final Commune commune;
    private final Say say;

    PetitionFollowScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode slip = handIn();
        String code = slip.get("code").asText();
        String verifier = slip.get("verifier").asText();
        complete(code, verifier);
        reopen(code, verifier);
        publish(code);
        checkHistory(code);
    }

    private JsonNode handIn() {
        Map<String, Object> petition = Map.of(
                "level",
                "COMMUNE",
                "about",
                "REGULATION",
                "agency",
                commune.agency(),
                "subject",
                "Giờ lấy số thứ tự",
                "content",
                CONTENT,
                "petitioner",
                Map.of("type", "PERSON", "name", NAME, "phone", "0905765433"));
        JsonNode slip = api.post(Gateway.CITIZEN, PETITIONS, petition, 201);
        String code = slip.get("code").asText();
        Map<String, Object> guess = Map.of("code", code, "verifier", "AAAAAAAAAA");
        api.refusal(Gateway.CITIZEN, FOLLOWING, guess, 404, "not-found");
        say.line(
                "Phản ánh %s gửi không cần tài khoản, kèm mã theo dõi riêng; hạn trả lời %s",
                code, Dates.moment(slip.get("answerDueAt").asText()));
        return slip;
    }

    private void complete(String code, String verifier) {
        step(code, Map.of("type", "CLASSIFIED"));
        String question = "Đề nghị cho biết ngày đến lấy số.";
        step(code, Map.of("type", "SUPPLEMENT_REQUESTED", "text", question));
        JsonNode waiting = api.post(Gateway.CITIZEN, FOLLOWING, Map.of("code", code, "verifier", verifier), 200);
        JsonNode completed = say("/supplements", code, verifier, "Các ngày thứ hai của tháng trước.");
        DemoFailure.unless(
                waiting.get("state").asText().equals("AWAITING_SUPPLEMENT")
                        && waiting.get("message").asText().equals(question)
                        && completed.get("state").asText().equals("CLASSIFIED"),
                "The petitioner was asked " + waiting + " and after completing sees " + completed);
        say.line("Người dân theo dõi, thấy câu hỏi “%s” và tự bổ sung", question);
    }

    private void reopen(String code, String verifier) {
        step(code, Map.of("type", "ANSWERED", "text", "Bộ phận một cửa phát số đến 11 giờ."));
        JsonNode reopened = say("/reopenings", code, verifier, "Trả lời chưa nói vì sao hết số từ 9 giờ.");
        DemoFailure.unless(
                reopened.get("reopened").asInt() == 1
                        && reopened.get("state").asText().equals("CLASSIFIED")
                        && published(code).isEmpty(),
                "The reopened petition is " + reopened);
        say.line(
                "Không đồng ý với trả lời: người dân mở lại, hạn mới %s",
                Dates.moment(reopened.get("answerDueAt").asText()));
    }

    private void publish(String code) {
        String answer = "Từ tuần sau phát số cả ngày, không giới hạn số lượt.";
        step(code, Map.of("type", "ANSWERED", "text", answer));
        step(code, Map.of("type", "PUBLISHED", "question", "Lấy số thứ tự vào giờ nào?", "text", answer));
        List<JsonNode> shown = published(code);
        DemoFailure.unless(
                shown.size() == 1
                        && shown.get(0).get("answer").asText().equals(answer)
                        && !shown.toString().contains(NAME)
                        && !shown.toString().contains(CONTENT),
                "The published petition is " + shown);
        say.line(
                "Danh sách công khai của %s: “%s” — “%s”, không có tên và lời của người phản ánh",
                shown.get(0).get("agencyName").asText(),
                shown.get(0).get("question").asText(),
                answer);
    }

    private void checkHistory(String code) {
        JsonNode history =
                api.get(commune.officer(), PETITIONS + "/" + code + "/events").get("items");
        List<String> types = history.findValuesAsText("type");
        DemoFailure.unless(
                types.equals(List.of(
                                "RECEIVED",
                                "CLASSIFIED",
                                "SUPPLEMENT_REQUESTED",
                                "SUPPLEMENT_RECEIVED",
                                "ANSWERED",
                                "REOPENED",
                                "ANSWERED",
                                "PUBLISHED"))
                        && history.findValuesAsText("onTime").stream().noneMatch("false"::equals),
                "The history of " + code + " is " + history);
    }

    private List<JsonNode> published(String code) {
        return api.all(Gateway.CITIZEN, "/api/v1/published-petitions?agency=" + commune.agency()).stream()
                .filter(petition -> petition.get("code").asText().equals(code))
                .toList();
    }

    private JsonNode say(String what, String code, String verifier, String text) {
        Map<String, Object> said = Map.of("code", code, "verifier", verifier, "text", text);
        return api.post(Gateway.CITIZEN, FOLLOWING + what, said, 200);
    }

    private void step(String code, Map<String, Object> event) {
        api.post(commune.officer(), PETITIONS + "/" + code + "/events", event, 200);
    }
}
