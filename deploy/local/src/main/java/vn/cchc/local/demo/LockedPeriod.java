package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A period is locked: what is corrected afterwards stands beside what was, and the sum goes up as the office's own report. */
final class LockedPeriod {
    static final Map<String, Object> RECEIVED = Map.of(
            "code", "received",
            "label", "Hồ sơ tiếp nhận",
            "type", "INTEGER",
            "unit", "hồ sơ",
            "required", true,
            "min", 0);

    private static final String PERIODS = "/api/v1/report-periods/";

    private final Api api;
    private final DemoUser manager;
    private final LocalDate today;
    private final Say say;

    LockedPeriod(Api api, DemoUser manager, LocalDate today, Say say) {
        this.api = api;
        this.manager = manager;
        this.today = today;
        this.say = say;
    }

    /** @param report one of the period with 78 of its 133 */
    void play(String period, String report) {
        String locked = api.postAsSeen(manager, PERIODS + period, PERIODS + period + "/lock", Map.of())
                .get("lockedAt")
                .asText();
        String told = api.refusal(
                manager,
                report + "/submissions",
                Map.of("figures", Map.of("received", 80)),
                409,
                "report-period-locked");
        Map<String, Object> amendment = Map.of("figures", Map.of("received", 80), "reason", "Sót 02 hồ sơ giấy");
        JsonNode amended = api.post(manager, report + "/amendments", amendment, 201);
        JsonNode now = api.get(manager, PERIODS + period + "/aggregate");
        JsonNode then = api.get(manager, PERIODS + period + "/aggregate?at=" + locked.replace("+", "%2B"));
        DemoFailure.unless(
                amended.at("/amendments/0/before/received").asInt() == 78
                        && now.at("/totals/received").asInt() == 135
                        && then.at("/totals/received").asInt() == 133,
                "Amended it is " + amended + ", the sum now " + now + ", when it was locked " + then);
        say.line("Khóa số liệu kỳ báo cáo; nộp thêm: %s", told);
        say.line("Đính chính 78 → 80 đứng cạnh số cũ: tổng nay là 135, tổng lúc khóa vẫn xem được là 133");
        goUp(period);
    }

    private void goUp(String period) {
        String upper = upperReport();
        Map<String, Object> reported = Map.of("text", "Số liệu hai xã", "upwards", List.of(upper));
        api.post(manager, PERIODS + period + "/aggregation", reported, 201);
        JsonNode above = api.get(manager, PeriodicScene.OWED + "/" + upper);
        DemoFailure.unless(
                above.at("/report/state").asText().equals("SUBMITTED")
                        && above.at("/submissions/0/figures/received").asInt() == 135,
                "What went upwards is " + above);
        say.line("Sở Nội vụ gửi tổng hợp lên tỉnh: báo cáo của Sở tự có 135 hồ sơ, không phải nhập lại");
    }

    /** What the department itself owes the province; until when was said afterwards. */
    private String upperReport() {
        String id = api.post(manager, PeriodicScene.DUTIES, upperDuty(), 201)
                .get("id")
                .asText();
        Map<String, Object> asked = Map.of(
                "label", "Tổng hợp tháng",
                "from", today.minusDays(60).toString(),
                "to", today.minusDays(10).toString());
        String period = api.post(manager, PeriodicScene.DUTIES + "/" + id + "/periods", asked, 201)
                .get("id")
                .asText();
        date(period);
        return api.get(manager, PeriodicScene.OWED + "?part=UNIT&period=" + period)
                .at("/items/0/id")
                .asText();
    }

    private Map<String, Object> upperDuty() {
        Map<String, Object> later = Map.of("kind", "SET_LATER", "rolls", false);
        Map<String, Object> terms = Map.of(
                "legalBasis",
                "Quy chế làm việc của UBND tỉnh",
                "obliged",
                Map.of("agencies", List.of(PeriodicScene.COLLECTOR)),
                "schedule",
                Map.of("kind", "AD_HOC"),
                "collection",
                later,
                "aggregation",
                later,
                "urgingsAtMost",
                1,
                "form",
                List.of(RECEIVED));
        return Map.of(
                "collector",
                manager.agency(),
                "title",
                "Tổng hợp toàn tỉnh",
                "effectiveFrom",
                today.minusYears(1).toString(),
                "terms",
                terms);
    }

    private void date(String period) {
        Map<String, Object> named = Map.of(
                "collectionDue",
                today.plusDays(3).toString(),
                "aggregationDue",
                today.plusDays(6).toString(),
                "authority",
                "Văn phòng UBND tỉnh",
                "reference",
                "Công văn 2301/VP-TH");
        String path = PERIODS + period;
        api.putAsSeen(manager, path, path + "/dates", named);
        JsonNode kept = api.get(manager, path + "/dates").path(0);
        DemoFailure.unless(
                kept.path("collectionBefore").isNull()
                        && kept.path("authority").asText().equals(named.get("authority")),
                "The days named later were kept as " + kept);
    }
}
