package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A unit that is divided owed a plan and had not put right what was found: who owes the one, and who follows in the other. */
final class OwedSuccessionScene implements Scene {
    private static final String CLOSED = "H90.22";
    private static final String SUCCESSIONS = "/api/v1/successions";

    private final Api api;
    private final DemoUser manager;
    private final Commune commune;
    private final List<String> successors;
    private final DividedUnit unit;
    private final Say say;
    private final LocalDate today;

    /** @param justice one of the two that follow; the other is {@code commune} */
    OwedSuccessionScene(DemoUser admin, DemoUser manager, DemoUser justice, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.commune = commune;
        this.successors = List.of(justice.agency(), commune.agency());
        this.unit = new DividedUnit(api, admin, CLOSED, "Trung tâm Dịch vụ hành chính", successors);
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        unit.open();
        String finding = api.post(manager, "/api/v1/findings", finding(), 201)
                .at("/finding/id")
                .asText();
        String plan = owe();
        unit.divide(today);
        commune.await("what a closed unit owed to be asked about", () -> asked(plan) && asked(finding));
        Map<String, Object> both = Map.of("agency", CLOSED, "successors", successors);
        Map<String, Object> one = Map.of("agency", CLOSED, "successors", successors.subList(1, 2));
        decide("CHILD_PLAN", plan, both);
        String path = SUCCESSIONS + "/FINDING/" + finding;
        String refused = api.refusal(manager, path, both, 422, "succession-of-one");
        decide("FINDING", finding, one);
        List<String> owing = api.get(manager, "/api/v1/plans/" + plan + "/child-plans")
                .get("items")
                .findValuesAsText("agency");
        JsonNode now = api.get(commune.head(), "/api/v1/findings/" + finding).get("finding");
        DemoFailure.unless(
                owing.containsAll(successors)
                        && !owing.contains(CLOSED)
                        && now.get("agency").asText().equals(commune.agency())
                        && !asked(plan)
                        && !asked(finding),
                "The plan is owed by " + owing + ", the finding is " + now);
        say.line("%s chia tách: kế hoạch còn nợ giao cả hai nơi kế thừa lập, mỗi nơi một bản, giữ nguyên hạn", CLOSED);
        say.line("Kiến nghị thanh tra chỉ giao được một nơi (%s): %s tiếp tục xử lý", refused, commune.agency());
    }

    private Map<String, Object> finding() {
        return Map.of(
                "source",
                "PROVINCE",
                "agency",
                CLOSED,
                "keeper",
                manager.agency(),
                "authority",
                "Thanh tra tỉnh",
                "authorityNumber",
                "21/KL-TTr",
                "content",
                "Chưa công khai đủ thủ tục",
                "detectedOn",
                today.minusDays(10).toString(),
                "dueOn",
                today.plusMonths(1).toString());
    }

    private String owe() {
        PlanDesk desk = new PlanDesk(api, manager);
        String plan = desk.draft("Kế hoạch sáp nhập đơn vị sự nghiệp", "99/KH-UBND", today, Map.of());
        desk.issue(plan);
        Map<String, Object> owed =
                Map.of("agencies", List.of(CLOSED), "dueOn", today.plusMonths(2).toString());
        api.post(manager, "/api/v1/plans/" + plan + "/child-plans", owed, 200);
        return plan;
    }

    private boolean asked(String owner) {
        return api.all(manager, SUCCESSIONS).stream()
                .anyMatch(found -> found.get("owner").asText().equals(owner));
    }

    private void decide(String kind, String owner, Map<String, Object> decision) {
        api.post(manager, SUCCESSIONS + "/" + kind + "/" + owner, decision, 204);
    }
}
