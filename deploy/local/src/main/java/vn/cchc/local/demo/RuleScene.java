package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A rule's value is data: changed by the province alone, with its legal basis, in force at once, and every change kept. */
final class RuleScene implements Scene {
    private static final String RULES = "/api/v1/rules";
    /** Who received, and in which capacity, has to be named. */
    private static final String RULE = RULES + "/RECEIVER_NAMED";
    /** A marriage. */
    private static final String PROCEDURE = "1.000894";

    private static final Citizen APPLICANT = new Citizen("Nay Hiền", "064090002121", "0905211201", "Thôn 9");

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;
    private final String today;

    RuleScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate().toString();
    }

    @Override
    public void play() {
        int rules = api.get(commune.counter(), RULES).get("items").size();
        int before = amount();
        refuseOthers();
        JsonNode changed = set(1 - before, "Quyết định 40/QĐ-UBND của UBND tỉnh An Sơn");
        say.line(
                "%d quy tắc là dữ liệu theo ngày hiệu lực; “%s”: %d → %d từ %s",
                rules, changed.get("meaning").asText(), before, amount(), Dates.day(today));
        String told = api.refusal(
                commune.counter(),
                "/api/v1/dossiers",
                commune.intake(Sample.procedure(PROCEDURE), APPLICANT, commune.now()),
                422,
                "receiver-missing");
        say.line("Có hiệu lực ngay, quầy được báo: %s", told);
        JsonNode undone = set(before, "Quyết định 41/QĐ-UBND của UBND tỉnh An Sơn");
        JsonNode last = undone.at("/changes/0");
        DemoFailure.unless(
                amount() == before
                        && undone.get("changes").size()
                                == changed.get("changes").size() + 1
                        && last.at("/former/amount").asInt() == 1 - before
                        && last.at("/former/legalBasis").asText().contains("40/QĐ-UBND")
                        && !last.get("recordedBy").asText().isBlank(),
                "After it was changed back the rule is " + undone);
        say.line(
                "Trả lại giá trị cũ: %d lần thay đổi còn nguyên trong lịch sử, có căn cứ và người thực hiện",
                undone.get("changes").size());
    }

    /** Nobody changes a rule below the province, without its source, or without having seen what it is now. */
    private void refuseOthers() {
        String seen = api.tryGet(admin, RULE).etag();
        refused(commune.head(), value(1, "Quyết định của xã"), seen, 403, "forbidden");
        refused(admin, value(1, " "), seen, 400, "validation");
        refused(admin, value(1, "Quyết định 40/QĐ-UBND"), "\"999\"", 412, "precondition-failed");
    }

    private void refused(DemoUser user, Map<String, Object> value, String seen, int status, String problem) {
        Api.refused("PUT", RULE, api.tryPut(user, RULE, value, seen), status, problem);
    }

    private JsonNode set(int amount, String legalBasis) {
        return api.put(admin, RULE, value(amount, legalBasis));
    }

    private Map<String, Object> value(int amount, String legalBasis) {
        return Map.of("effectiveFrom", today, "amount", amount, "legalBasis", legalBasis);
    }

    private int amount() {
        return api.get(commune.counter(), RULE).at("/inForce/amount").asInt();
    }
}
