package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A plan binds and two communes owe one of their own; it is reported on, extended and revised, and rolled up. */
final class PlanLifeScene implements Scene {
    private static final String PLANS = "/api/v1/plans";
    private static final int DAYS = 30;

    private final Api api;
    private final PlanDesk desk;
    private final DemoUser manager;
    private final DemoUser justice;
    private final List<Commune> communes;
    private final Say say;
    private final LocalDate today;

    /** @param communes the one that issues its own plan, the one that still owes it */
    PlanLifeScene(DemoUser manager, DemoUser justice, List<Commune> communes, Say say) {
        this.api = communes.get(0).api();
        this.desk = new PlanDesk(api, manager);
        this.manager = manager;
        this.justice = justice;
        this.communes = communes;
        this.say = say;
        this.today = communes.get(0).now().toLocalDate();
    }

    @Override
    public void play() {
        String number = "2126/KH-UBND";
        String plan = desk.draft("Kế hoạch cải thiện Chỉ số cải cách hành chính", number, today, Map.of());
        String review = desk.add(plan, task("Rà soát tiêu chí về thể chế bị trừ điểm", justice.agency()));
        String publish = desk.add(
                plan, task("Niêm yết lại thủ tục đã thay đổi", communes.get(0).agency()));
        String meeting =
                desk.add(plan, task("Hội nghị rút kinh nghiệm", communes.get(1).agency()));
        fillIn(plan);
        desk.issue(plan);
        say.line("Kế hoạch số %s ban hành, ba nhiệm vụ đã giao", number);
        oweChildren(plan);
        new PlanChanges(api, manager, justice, today, say).play(plan, review, publish, meeting);
        rollUp(plan);
    }

    private Map<String, Object> task(String title, String lead) {
        return PlanChanges.task(title, lead, today.plusDays(DAYS));
    }

    /** What the document says of itself is filled in before it is signed. */
    private void fillIn(String plan) {
        List<String> bases = List.of("Nghị quyết 76/NQ-CP", "Kế hoạch 412/KH-UBND");
        JsonNode head = api.patchAsSeen(manager, PLANS + "/" + plan, Map.of("legalBases", bases));
        boolean listed = api.all(manager, PLANS).contains(head);
        DemoFailure.unless(listed && head.get("legalBases").size() == bases.size(), "The head of the plan is " + head);
    }

    private void oweChildren(String plan) {
        Commune first = communes.get(0);
        String path = PLANS + "/" + plan + "/child-plans";
        List<String> agencies = communes.stream().map(Commune::agency).toList();
        JsonNode owed = api.post(manager, path, Map.of("agencies", agencies, "daysAfterIssue", DAYS), 200);
        DemoFailure.unless(owed.get("owed").asInt() == 2, "Two communes should owe a plan: " + owed);
        Map<String, Object> own = Map.of("issuer", first.agency(), "parentPlan", plan);
        String child = desk.draft("Kế hoạch cải thiện Chỉ số của xã", "61/KH-UBND", today, own);
        desk.add(child, task("Phân công người phụ trách từng tiêu chí", first.agency()));
        desk.issue(child);
        JsonNode list = api.get(manager, path);
        boolean tied = list.get("issued").asInt() == 1 && list.get("owed").asInt() == 1;
        DemoFailure.unless(tied, "The plan of " + first.agency() + " is not tied to the one above: " + list);
        for (JsonNode item : list.get("items")) {
            String standing = item.get("state").asText().equals("ISSUED") ? "đã ban hành" : "chưa ban hành";
            say.line(
                    "Kế hoạch của %s, hạn %s: %s",
                    item.get("name").asText(), Dates.day(item.get("dueOn").asText()), standing);
        }
    }

    /** Of three contents in force one is done, all of it by the department of justice. */
    private void rollUp(String plan) {
        JsonNode rollUp = api.get(manager, PLANS + "/" + plan + "/roll-up?by=agency");
        Table table = new Table("Cơ quan", "Nội dung", "Hoàn thành", "Tỷ lệ");
        double share = 0;
        for (JsonNode row : rollUp.get("rows")) {
            table.row(
                    row.get("name").asText(),
                    row.get("planned").asInt(),
                    row.get("completed").asInt(),
                    Shares.percent(row.get("share").asDouble()));
            share += row.get("key").asText().equals(justice.agency())
                    ? row.get("share").asDouble()
                    : 0;
        }
        say.table(table);
        boolean counted = rollUp.at("/total/planned").asInt() == 3
                && rollUp.at("/total/completed").asInt() == 1
                && share == 1.0;
        DemoFailure.unless(counted, "The plan rolls up as " + rollUp);
    }
}
