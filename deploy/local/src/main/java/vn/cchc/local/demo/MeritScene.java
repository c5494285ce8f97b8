package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.cchc.local.DemoUser;

/** What a unit is praised for is on record with its decision; when remediation tasks close is a rule with a day. */
final class MeritScene implements Scene {
    private static final String MERITS = "/api/v1/emulation/merits";
    private static final String RULES = "/api/v1/remediation-rules";

    private final Api api;
    private final DemoUser admin;
    private final DemoUser manager;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    MeritScene(DemoUser admin, DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.manager = manager;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        merits();
        rule();
    }

    private void merits() {
        String kept = record("INITIATIVE", "Trả kết quả tận thôn vào ngày chợ phiên", "611/QĐ-UBND");
        String mistaken = record("MODEL", "Bàn tiếp dân không giấy", "612/QĐ-UBND");
        Map<String, Object> why = Map.of("reason", "Nhập nhầm đơn vị");
        api.post(manager, MERITS + "/" + mistaken + "/withdrawal", why, 200);
        JsonNode first = find(kept).orElseThrow(() -> new DemoFailure("The merit of the commune is not listed"));
        boolean withdrawn = find(mistaken)
                .map(merit -> merit.path("withdrawnFor").asText().equals(why.get("reason")))
                .orElse(true);
        DemoFailure.unless(
                withdrawn && !first.path("withdrawnAt").isTextual(), "The merits of the commune begin with " + first);
        say.line(
                "%s có sáng kiến “%s” theo %s; một mô hình ghi nhầm được rút lại, có lý do",
                commune.agency(),
                first.get("title").asText(),
                first.get("decisionNumber").asText());
    }

    private String record(String kind, String title, String decision) {
        Map<String, Object> merit = Map.of(
                "agency",
                commune.agency(),
                "year",
                today.getYear(),
                "kind",
                kind,
                "title",
                title,
                "decisionNumber",
                decision,
                "decisionDate",
                today.minusDays(3).toString(),
                "decidedBy",
                "Chủ tịch UBND tỉnh",
                "level",
                "PROVINCE");
        return api.post(manager, MERITS, merit, 201).get("id").asText();
    }

    private Optional<JsonNode> find(String id) {
        return api.all(manager, MERITS + "?year=" + today.getYear() + "&agency=" + commune.agency()).stream()
                .filter(merit -> merit.get("id").asText().equals(id))
                .findFirst();
    }

    /** From the year after next on, so that what was played stays as it is. */
    private void rule() {
        String from = today.withDayOfYear(1).plusYears(2).toString();
        JsonNode former = api.get(manager, RULES);
        boolean other =
                !former.at("/" + (former.size() - 1) + "/apologyRequired").asBoolean();
        Map<String, Object> rule = Map.of("apologyRequired", other, "legalBasis", "Quy chế một cửa của tỉnh");
        String path = RULES + "/" + from;
        Api.refused("PUT", path, api.tryPut(manager, path, rule, null), 403, "forbidden");
        Api.expect(200, "PUT", path, api.tryPut(admin, path, rule, null));
        Api.expect(200, "PUT", path, api.tryPut(admin, path, rule, null));
        JsonNode rules = api.get(manager, RULES);
        DemoFailure.unless(
                rules.size() == former.size() + 1
                        && rules.findValuesAsText("effectiveFrom").contains(from),
                "When remediation tasks close was " + former + " and is now " + rules);
        say.line(
                "Từ %s nhiệm vụ khắc phục %s mới được đóng: quy tắc có ngày hiệu lực, gửi lại không đổi gì, chỉ quản trị ghi được",
                Dates.day(from), other ? "phải chờ xong văn bản xin lỗi" : "chỉ cần trả xong hồ sơ");
    }
}
