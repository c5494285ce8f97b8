package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** An online submission from the portal to its printed forms, its rating, and the survey its applicant agreed to. */
final class OnlineScene implements Scene {
    /** A certificate of marital status: two working days, fully online. */
    private static final String PROCEDURE = "1.004873";

    private static final Citizen APPLICANT =
            new Citizen("Siu H'Mai", "064090001234", "0905123456", "Làng Tul, Xã Ia Ring");

    private final Api api;
    private final Commune commune;
    private final Say say;

    OnlineScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        String code = submit();
        settle(code);
        printForms(code);
        rate(code);
        agreeToSurvey(code);
        checkHistory(code);
    }

    private String submit() {
        JsonNode submission = api.post(
                Gateway.PORTAL, "/api/v1/submissions", commune.submission(Sample.procedure(PROCEDURE), APPLICANT), 201);
        String code = submission.get("code").asText();
        say.line(
                "Cổng gửi hồ sơ trực tuyến %s, phải được trả lời trước %s",
                code, Dates.moment(submission.get("acknowledgeBy").asText()));
        JsonNode receipt = api.post(
                commune.counter(),
                "/api/v1/submissions/" + code + "/acceptance",
                Map.of("receivedBy", Map.of("capacity", "OFFICIAL", "staff", "motcua01")),
                201);
        say.line(
                "Một cửa tiếp nhận, hẹn trả kết quả %s",
                Dates.moment(receipt.get("dueAt").asText()));
        return code;
    }

    private void settle(String code) {
        commune.record(commune.officer(), code, "FORWARDED", Map.of("to", commune.agency(), "officer", "cv.hotich01"));
        Map<String, Object> document = Map.of("number", "08/GXN-UBND");
        commune.record(commune.officer(), code, "FINISHED", Map.of("result", "GRANTED", "document", document));
        Map<String, Object> copy = Map.of("document", Map.of("file", resultFile(code)));
        commune.record(commune.counter(), code, "DIGITISED", copy);
        commune.record(commune.counter(), code, "RETURNED", Map.of("channel", "ONLINE"));
        JsonNode result = commune.dossier(code).get("result");
        DemoFailure.unless(
                result.get("digital").asBoolean() && result.at("/file/sha256").isTextual(),
                "The digital result of " + code + " is " + result);
        say.line("Giải quyết bằng bản giấy, số hóa rồi trả kết quả trực tuyến, kèm khóa và mã kiểm tra của tệp");
        digitised();
    }

    /** The certificate lies with the province's store; the dossier says where, and how to see that it is the same. */
    private static Map<String, Object> resultFile(String code) {
        byte[] content = ("Giấy xác nhận tình trạng hôn nhân, hồ sơ " + code).getBytes(StandardCharsets.UTF_8);
        return Map.of(
                "name",
                "Giấy xác nhận tình trạng hôn nhân.txt",
                "mediaType",
                "text/plain",
                "size",
                content.length,
                "sha256",
                sha256(content),
                "file",
                "ket-qua/" + code + ".txt");
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void digitised() {
        String today = commune.now().toLocalDate().toString();
        JsonNode counts = api.get(commune.head(), "/api/v1/digitisation?from=" + today + "&to=" + today);
        DemoFailure.unless(counts.at("/results/digital").asInt() > 0, "The digitisation share is " + counts);
        say.line(
                "Số hóa hôm nay: %d trên %d kết quả, %d trên %d thành phần hồ sơ",
                counts.at("/results/digital").asInt(),
                counts.at("/results/all").asInt(),
                counts.at("/components/digital").asInt(),
                counts.at("/components/all").asInt());
    }

    private void printForms(String code) {
        JsonNode forms = api.get(commune.counter(), "/api/v1/dossiers/" + code + "/forms")
                .get("items");
        for (JsonNode form : forms) {
            byte[] pdf = api.download(commune.counter(), form.get("link").asText(), "application/pdf");
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
                "code",
                code,
                "verifier",
                APPLICANT.verifier(),
                "scores",
                List.of(Map.of("criterion", "SIPAS-3", "score", 5), Map.of("criterion", "SIPAS-4", "score", 4)));
        JsonNode given = api.post(Gateway.CITIZEN, "/api/v1/ratings", rating, 201);
        int second = api.tryPost(Gateway.CITIZEN, "/api/v1/ratings", rating).status();
        DemoFailure.unless(second == 409, "A second rating of " + code + " was answered " + second);
        say.line(
                "Người dân đánh giá %d tiêu chí, một lần, phiếu được lưu không kèm mã hồ sơ",
                given.get("scores").asInt());
    }

    /** Only who agreed is in the list, and the list leaves a line in the access log. */
    private void agreeToSurvey(String code) {
        Respondents respondents = new Respondents(commune);
        DemoFailure.unless(!respondents.include(APPLICANT), "Somebody is surveyed who was not asked");
        Map<String, Object> consent = Map.of(
                "dossier", code, "purpose", "SURVEY", "given", true, "textVersion", "SURVEY-1", "channel", "ONLINE");
        api.post(commune.counter(), "/api/v1/consents", consent, 201);
        String csv = respondents.csv();
        DemoFailure.unless(csv.contains(APPLICANT.phone()), "Who agreed to be surveyed is not in the list");
        say.line(
                "Đồng ý tham gia khảo sát; danh sách trích xuất có %d người, mỗi lần trích xuất được ghi nhật ký",
                csv.lines().count() - 1);
    }

    private void checkHistory(String code) {
        JsonNode check = api.get(commune.head(), "/api/v1/dossiers/" + code + "/history-check");
        DemoFailure.unless(check.get("intact").asBoolean(), "The history of " + code + " does not verify: " + check);
        say.line(
                "Lịch sử của %s còn nguyên: %d sự kiện đã kiểm",
                code, check.get("verifiedEvents").asInt());
    }
}
