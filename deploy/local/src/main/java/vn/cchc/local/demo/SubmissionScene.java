package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What comes online is answered before it is a dossier: one is completed on request and received, one is refused. */
final class SubmissionScene implements Scene {
    private static final String SUBMISSIONS = "/api/v1/submissions";
    /** A household business changes: three working days, fully online. */
    private static final String PROCEDURE = "2.000720";

    private static final Citizen TRADER = new Citizen("Lâm Quốc Huy", "064090002801", "0905281001", "Tổ 1");
    private static final Citizen STRANGER = new Citizen("Mai Thị Yến", "064090002802", "0905281002", "Tổ 8");

    private final Api api;
    private final Commune commune;
    private final Say say;

    SubmissionScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        complete(submit(TRADER), TRADER);
        refuse(submit(STRANGER), STRANGER);
    }

    private String submit(Citizen citizen) {
        return api.post(Gateway.PORTAL, SUBMISSIONS, submission(citizen), 201)
                .get("code")
                .asText();
    }

    private Map<String, Object> submission(Citizen citizen) {
        return commune.submission(Sample.procedure(PROCEDURE), citizen);
    }

    private void complete(String code, Citizen citizen) {
        Map<String, Object> item = Map.of("code", "TD-TB", "name", "Thông báo thay đổi", "reason", "Tệp không mở được");
        Map<String, Object> request = Map.of("items", List.of(item));
        String path = SUBMISSIONS + "/" + code;
        JsonNode asked = api.post(commune.officer(), path + "/completion-request", request, 200);
        JsonNode seen = citizen.track(api, code);
        DemoFailure.unless(
                asked.get("state").asText().equals("AWAITING_COMPLETION")
                        && seen.get("completeBy").equals(asked.get("completeBy"))
                        && seen.get("completeLastDay").equals(asked.get("completeLastDay"))
                        && seen.at("/asked/0/reason").asText().equals(item.get("reason"))
                        && seen.get("nationalStatus").asInt() == 5,
                "The submission to complete is " + asked + ", its applicant sees " + seen);
        say.line(
                "Hồ sơ trực tuyến %s: yêu cầu hoàn thiện một lần; người dân tra cứu thấy “%s”, hết ngày %s",
                code,
                seen.get("step").asText(),
                Dates.day(seen.get("completeLastDay").asText()));
        JsonNode completed = api.post(Gateway.PORTAL, path + "/completion", submission(citizen), 200);
        api.refusal(commune.officer(), path + "/completion-request", request, 409, "supplement-asked-already");
        JsonNode receipt = api.post(commune.counter(), path + "/acceptance", Map.of(), 201);
        DemoFailure.unless(
                completed.get("state").asText().equals("PENDING")
                        && receipt.get("code").asText().equals(code)
                        && commune.dossier(code).get("state").asText().equals("ACCEPTED"),
                "The completed submission " + completed + " was received as " + receipt);
        say.line(
                "Cổng gửi lại đủ hồ sơ, một cửa tiếp nhận dưới cùng mã, hẹn trả %s",
                Dates.moment(receipt.get("dueAt").asText()));
    }

    private void refuse(String code, Citizen citizen) {
        String reason = "Hộ kinh doanh đặt trụ sở ở xã khác";
        String path = SUBMISSIONS + "/" + code;
        JsonNode refused = api.post(commune.counter(), path + "/refusal", Map.of("reason", reason), 200);
        JsonNode seen = citizen.track(api, code);
        api.refusal(commune.counter(), path + "/acceptance", Map.of(), 409, "illegal-transition");
        DemoFailure.unless(
                refused.get("state").asText().equals("REFUSED")
                        && refused.at("/answer/reason").asText().equals(reason)
                        && seen.get("nationalStatus").asInt() == 3
                        && api.tryGet(commune.officer(), "/api/v1/dossiers/" + code)
                                        .status()
                                == 404,
                "The refused submission is " + refused + ", its applicant sees " + seen);
        String paper = new Forms(api).text(Gateway.PORTAL, path + "/forms/03");
        DemoFailure.unless(paper.contains(reason), "The refusal of " + code + " says on paper " + paper);
        say.line(
                "Hồ sơ trực tuyến %s bị từ chối có lý do, không thành hồ sơ; tra cứu thấy “%s”",
                code, seen.get("step").asText());
    }
}
