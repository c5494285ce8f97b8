package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Asked for weeks ago and never brought: the system says so once and ends nothing; people end it, with a reason. */
final class SupplementExpiryScene implements Scene {
    /** A monthly allowance: ten working days. */
    private static final String ALLOWANCE = "1.001776";

    private static final int WEEKS_AGO = 7;
    private static final Citizen ABSENT = new Citizen("Rmah Phiên", "064090003010", "0905301010", "Làng Pah");

    private final Commune commune;
    private final Say say;

    SupplementExpiryScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        OffsetDateTime at = OfficeDays.at(
                OfficeDays.lastWorkingDay(commune.now().toLocalDate().minusWeeks(WEEKS_AGO)), 60);
        String code = asked(at);
        commune.await(
                "the time to complete " + code + " to be announced as over",
                () -> commune.happened(code).contains("SUPPLEMENT_EXPIRED"));
        JsonNode dossier = commune.dossier(code);
        DemoFailure.unless(
                dossier.get("state").asText().equals("AWAITING_SUPPLEMENT") && listed(code),
                "When the time to complete it was over the dossier was " + dossier);
        say.line(
                "%s: yêu cầu bổ sung từ %s, hết hạn ngày %s; hệ thống báo một lần và đưa vào danh sách, không tự từ chối ai",
                code,
                Dates.day(at.toLocalDate().toString()),
                Dates.day(dossier.get("supplementLastDay").asText()));
        commune.record(
                commune.officer(), code, "NOT_ACCEPTED", Map.of("reason", "Không bổ sung giấy tờ trong thời hạn"));
        DemoFailure.unless(
                commune.dossier(code).get("state").asText().equals("NOT_ACCEPTED") && !listed(code),
                "The dossier that was not completed is " + commune.dossier(code));
        say.line("Cán bộ xem lại rồi mới từ chối tiếp nhận, có lý do trên giấy");
    }

    /** Told together: whoever looks in between would find a dossier that is long overdue. */
    private String asked(OffsetDateTime at) {
        String code = LeasedCodes.of(commune.api(), commune.counter(), at.toLocalDate(), 1)
                .codes()
                .get(0);
        Map<String, Object> intake = commune.intake(Sample.procedure(ALLOWANCE), ABSENT, at);
        intake.put("code", code);
        Map<String, Object> missing = Map.of(
                "reason",
                "Tờ khai bỏ trống mục thu nhập",
                "items",
                List.of(Map.of("code", "TC-TK", "name", "Tờ khai")));
        List<Map<String, Object>> events = List.of(
                Commune.event(code, "RECEIVED", at, intake),
                Commune.event(code, "SUPPLEMENT_REQUESTED", at.plusHours(2), missing));
        JsonNode results = commune.api()
                .post(commune.counter(), "/api/v1/dossier-events", Map.of("events", events), 200)
                .get("results");
        DemoFailure.unless(
                results.findValuesAsText("outcome").equals(List.of("ACCEPTED", "ACCEPTED")),
                "A dossier of weeks ago was answered " + results);
        return code;
    }

    private boolean listed(String code) {
        return commune.api().all(commune.officer(), "/api/v1/dossiers?supplementExpired=true").stream()
                .anyMatch(dossier -> dossier.get("code").asText().equals(code));
    }
}
