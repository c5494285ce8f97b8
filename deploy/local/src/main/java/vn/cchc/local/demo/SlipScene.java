package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a counter answers before it receives: what is to be completed, once and all together (form 02), or why not at all
 * (form 03). Neither is a dossier; once it is complete it is received.
 */
final class SlipScene implements Scene {
    private static final String SLIPS = "/api/v1/slips";
    /** A household business: three working days. */
    private static final String PROCEDURE = "1.001612";

    private static final Citizen INCOMPLETE = new Citizen("Bùi Thị Cúc", "064090002211", "0905221101", "Tổ 2");
    private static final Citizen ELSEWHERE = new Citizen("Võ Văn Định", "064090002212", "0905221102", "Tổ 7");

    private final Api api;
    private final Commune commune;
    private final Say say;

    SlipScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        Map<String, Object> request = slip("SUPPLEMENT_REQUEST", INCOMPLETE, "Chưa có giấy tờ nào kèm theo");
        JsonNode asked = api.post(commune.counter(), SLIPS, request, 201);
        String code = asked.get("code").asText();
        JsonNode read = api.get(commune.officer(), SLIPS + "/" + code);
        DemoFailure.unless(
                asked.get("items").asInt() > 0
                        && !asked.get("cameIn").asBoolean()
                        && read.at("/content/items").size()
                                == asked.get("items").asInt()
                        && !read.toString().contains(INCOMPLETE.identityNumber()),
                "The request to complete is " + read);
        say.line(
                "Phiếu yêu cầu bổ sung %s (Mẫu số 02): %d giấy tờ còn thiếu, nêu một lần",
                code, asked.get("items").asInt());
        say.line("Yêu cầu lần nữa: %s", refusedAgain(request));
        print(code);
        String refusal = refuse();
        comesIn(code);
        count(Dates.businessDay(asked.get("madeAt").asText()).toString(), refusal);
    }

    /** What is missing by the catalogue is added by itself. */
    private Map<String, Object> slip(String kind, Citizen citizen, String reason) {
        return Map.of(
                "kind", kind,
                "procedure", PROCEDURE,
                "receivingAgency", commune.agency(),
                "channel", "COUNTER",
                "applicant", citizen.applicant(),
                "components", List.of(),
                "reason", reason,
                "contact", Map.of("name", "Trần Thị Bình", "phone", "02693000245"),
                "madeBy", Map.of("capacity", "OFFICIAL", "staff", "cv.motcua05"));
    }

    private String refusedAgain(Map<String, Object> request) {
        Map<String, Object> beyond = new HashMap<>(request);
        beyond.put("items", List.of(Map.of("code", "GIAY-LA", "reason", "Giấy xác nhận của tổ dân phố")));
        api.refusal(commune.counter(), SLIPS, beyond, 422, "items-not-as-published");
        return api.refusal(commune.counter(), SLIPS, request, 409, "supplement-asked-already");
    }

    private void print(String code) {
        String paper = new Forms(api).text(commune.counter(), SLIPS + "/" + code + "/forms/02");
        boolean listed = api.all(commune.counter(), SLIPS + "?kind=SUPPLEMENT_REQUEST").stream()
                .anyMatch(slip -> slip.get("code").asText().equals(code));
        DemoFailure.unless(
                listed && paper.contains(INCOMPLETE.name()) && paper.contains("Trần Thị Bình"),
                "The printed slip " + code + " says " + paper);
    }

    private String refuse() {
        api.refusal(commune.counter(), SLIPS, slip("REFUSAL", ELSEWHERE, " "), 422, "reason-missing");
        JsonNode refused = api.post(
                commune.counter(),
                SLIPS,
                slip("REFUSAL", ELSEWHERE, "Ngành nghề thuộc thẩm quyền của cơ quan khác"),
                201);
        return refused.get("code").asText();
    }

    private void comesIn(String slip) {
        String dossier = commune.receive(Sample.procedure(PROCEDURE), INCOMPLETE, commune.now())
                .get("code")
                .asText();
        JsonNode after = api.get(commune.counter(), SLIPS + "/" + slip);
        DemoFailure.unless(
                after.get("cameIn").asBoolean() && after.get("dossier").asText().equals(dossier),
                "After the dossier came in the slip is " + after);
        say.line("Người dân quay lại với đủ giấy tờ: tiếp nhận %s, phiếu %s khép lại", dossier, slip);
    }

    private void count(String day, String refusal) {
        JsonNode units = api.get(commune.head(), SLIPS + "/counts?from=" + day + "&to=" + day)
                .get("items");
        JsonNode own = units.path(0);
        DemoFailure.unless(
                units.size() == 1
                        && own.get("requests").asInt() == 1
                        && own.get("repeated").asInt() == 0
                        && own.get("refusals").asInt() == 1
                        && own.get("cameIn").asInt() == 1,
                "The slips of the day are counted as " + units);
        say.line("Từ chối tiếp nhận %s (Mẫu số 03); trong ngày: 01 phiếu bổ sung đã nộp lại, 01 từ chối", refusal);
    }
}
