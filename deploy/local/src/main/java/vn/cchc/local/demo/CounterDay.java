package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** What else a one-stop counter does on a day: an online submission to its rating, an apology, a petition, the checks. */
final class CounterDay {
    private static final String AGENCY = "H90.41";
    /** A certificate of marital status: two working days, fully online. */
    private static final String PROCEDURE = "1.004873";

    private static final String PHONE = "0905123456";

    private final Api api;
    private final DemoUser counter;
    private final DemoUser officer;
    private final DemoUser head;
    private final Clock clock;
    private final Say say;

    CounterDay(Api api, Stack target, Clock clock, Say say) {
        this.api = api;
        this.counter = target.userWith("counter", AGENCY);
        this.officer = target.userWith("officer", AGENCY);
        this.head = target.userWith("head", AGENCY);
        this.clock = clock;
        this.say = say;
    }

    void play() {
        String code = submitOnline();
        settle(code);
        printForms(code);
        rate(code);
        apologise();
        answerPetition();
        checkHistory(code);
    }

    private String submitOnline() {
        JsonNode submission = api.post(Api.PORTAL, "/api/v1/submissions", submission(), 201);
        String code = submission.get("code").asText();
        say.line(
                "Cổng gửi hồ sơ trực tuyến %s, phải được trả lời trước %s",
                code, Dates.moment(submission.get("acknowledgeBy").asText()));
        JsonNode receipt = api.post(
                counter,
                "/api/v1/submissions/" + code + "/acceptance",
                Map.of("receivedBy", Map.of("capacity", "OFFICIAL", "staff", "motcua01")),
                201);
        say.line(
                "Một cửa tiếp nhận, hẹn trả kết quả %s",
                Dates.moment(receipt.get("dueAt").asText()));
        return code;
    }

    private Map<String, Object> submission() {
        DemoProcedure procedure = Sample.catalogue().stream()
                .filter(candidate -> candidate.code().equals(PROCEDURE))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("The sample catalogue has no procedure " + PROCEDURE));
        return Map.of(
                "procedure",
                procedure.code(),
                "receivingAgency",
                AGENCY,
                "channel",
                "ONLINE",
                "returnChannel",
                "ONLINE",
                "applicant",
                Map.of(
                        "type", "PERSON",
                        "name", "Siu H'Mai",
                        "identityNumber", "064090001234",
                        "phone", PHONE,
                        "address", "Làng Tul, Xã Ia Ring"),
                "components",
                procedure.components(OffsetDateTime.now(clock).toLocalDate()),
                "summary",
                procedure.name(),
                "submittedAt",
                OffsetDateTime.now(clock).minusMinutes(2).toString());
    }

    private void settle(String code) {
        record(officer, code, "FORWARDED", Map.of("to", AGENCY, "officer", "cv.hotich01"));
        record(officer, code, "FINISHED", Map.of("result", "GRANTED"));
        record(counter, code, "RETURNED", Map.of("channel", "ONLINE"));
        JsonNode deadline = api.get(officer, "/api/v1/dossiers/" + code + "/deadline");
        say.line(
                "Giải quyết và trả kết quả; hạn tự giải thích: %s",
                deadline.get("text").asText().lines().findFirst().orElse(""));
    }

    private void record(DemoUser user, String code, String type, Map<String, Object> data) {
        Map<String, Object> event = Map.of(
                "id", UUID.randomUUID().toString(),
                "dossier", code,
                "type", type,
                "occurredAt", OffsetDateTime.now(clock).toString(),
                "data", data);
        api.post(user, "/api/v1/dossiers/" + code + "/events", event, 200);
    }

    private void printForms(String code) {
        JsonNode forms = api.get(counter, "/api/v1/dossiers/" + code + "/forms").get("items");
        for (JsonNode form : forms) {
            byte[] pdf = api.download(counter, form.get("link").asText(), "application/pdf");
            say.line(
                    "In %s, Mẫu số %s %s: PDF %d KB",
                    form.get("title").asText(),
                    form.get("number").asText(),
                    form.get("set").asText(),
                    pdf.length / 1024);
        }
    }

    private void rate(String code) {
        Map<String, Object> rating = Map.of(
                "code", code,
                "verifier", PHONE.substring(PHONE.length() - 4),
                "scores",
                        List.of(
                                Map.of("criterion", "SIPAS-3", "score", 5),
                                Map.of("criterion", "SIPAS-4", "score", 4)));
        JsonNode given = api.post(Api.PORTAL, "/api/v1/ratings", rating, 201);
        say.line(
                "Người dân đánh giá %d tiêu chí, phiếu được lưu không kèm mã hồ sơ",
                given.get("scores").asInt());
    }

    /** For a dossier that has ended late: the others are still owed one with a new appointment. */
    private void apologise() {
        JsonNode owed = api.get(head, "/api/v1/apologies/owed?agency=" + AGENCY + "&limit=200")
                .get("items");
        JsonNode ended = StreamSupport.stream(owed.spliterator(), false)
                .filter(dossier -> dossier.hasNonNull("endedAt"))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("No dossier that ended late owes an apology"));
        String code = ended.get("dossier").asText();
        api.post(
                head,
                "/api/v1/dossiers/" + code + "/apologies",
                Map.of(
                        "kind", "LATE",
                        "cause", "OVERLOAD",
                        "reason", "Cuối tháng số hồ sơ tăng, chưa bố trí đủ người giải quyết",
                        "signer", "Chủ tịch UBND xã"),
                201);
        JsonNode published = api.get(head, "/api/v1/apologies?agency=" + AGENCY).get("items");
        say.line(
                "%d hồ sơ còn nợ lời xin lỗi; đã xin lỗi về %s, danh sách công khai có %d văn bản",
                owed.size() - 1, code, published.size());
    }

    private void answerPetition() {
        Map<String, Object> petition = Map.of(
                "channel", "COUNTER",
                "level", "COMMUNE",
                "about", "BEHAVIOUR",
                "attitude", true,
                "agency", AGENCY,
                "subject", "Hướng dẫn hồ sơ chưa rõ",
                "content", "Tôi phải đến hai lần vì lần đầu không được hướng dẫn đủ giấy tờ.",
                "petitioner", Map.of("type", "PERSON", "name", "Ksor Oanh", "phone", "0905765432"));
        JsonNode slip = api.post(counter, "/api/v1/petitions", petition, 201);
        String code = slip.get("code").asText();
        String events = "/api/v1/petitions/" + code + "/events";
        api.post(officer, events, Map.of("type", "CLASSIFIED"), 200);
        api.post(
                officer,
                events,
                Map.of(
                        "type", "ANSWERED",
                        "text", "UBND xã đã nhắc nhở và niêm yết lại thành phần hồ sơ.",
                        "fault", true,
                        "measure", "REMINDER"),
                200);
        api.post(
                officer,
                events,
                Map.of(
                        "type", "PUBLISHED",
                        "question", "Bộ phận một cửa hướng dẫn hồ sơ chưa đầy đủ.",
                        "text", "UBND xã đã niêm yết lại thành phần hồ sơ và nhắc nhở công chức."),
                200);
        say.line(
                "Phản ánh %s, hạn trả lời %s: đã phân loại, trả lời và công khai",
                code, Dates.moment(slip.get("answerDueAt").asText()));
    }

    private void checkHistory(String code) {
        JsonNode check = api.get(head, "/api/v1/dossiers/" + code + "/history-check");
        if (!check.get("intact").asBoolean()) {
            throw new DemoFailure("The history of " + code + " does not verify: " + check);
        }
        say.line(
                "Lịch sử của %s còn nguyên: %d sự kiện đã kiểm",
                code, check.get("verifiedEvents").asInt());
    }
}
