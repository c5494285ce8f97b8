package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of reform plans by chance: drawn up, issued, reported on, extended, cancelled, revised, followed by units. */
final class RandomPlans {
    /** What its plans are called, beside those of the demonstration. */
    static final String TITLE = "Kế hoạch đếm lại";

    private static final String PLANS = "/api/v1/plans/";
    private static final String TASKS = "/api/v1/tasks/";
    private static final List<String> AREAS =
            List.of("TTHC", "CQS", "TAI_CHINH", "BO_MAY", "CONG_VU", "THE_CHE", "CDDH");
    private static final List<String> OFTEN = List.of("Hằng quý", "Hằng tháng");
    private static final int NUMBERS = 1_000_000;

    /** A task as it is needed to say something of it. */
    private record Known(
            String plan, String id, int contents, List<String> leads, String deadline, boolean ofThePlan) {}

    private final RandomDesk desk;
    private final Dice dice;
    private final String mark;
    private final List<String> plans = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<Known> tasks = new ArrayList<>();
    private int number;

    RandomPlans(RandomDesk desk) {
        this.desk = desk;
        this.dice = desk.dice();
        this.mark = "DL" + dice.from(1, NUMBERS);
    }

    void play(int newPlans, int acts) {
        for (int i = 0; i < newPlans; i++) {
            issue();
        }
        for (int i = 0; i < acts; i++) {
            act();
        }
        expectOfUnits();
        followAsUnit();
        revise();
    }

    private void issue() {
        String plan = draft("H90", Map.of());
        for (int i = dice.from(3, 5); i > 0; i--) {
            add(plan, task());
        }
        desk.make("issued", PLANS + plan + "/issue", Map.of());
        plans.add(plan);
        versions.put(plan, 1);
    }

    private String draft(String issuer, Map<String, Object> more) {
        number++;
        Map<String, Object> plan = new HashMap<>(Map.of(
                "title",
                title(),
                "number",
                mark + "-" + number + "/KH-UBND",
                "issued",
                dice.day(desk.today(), 40, 0).toString(),
                "issuer",
                issuer,
                "year",
                desk.today().getYear(),
                "kind",
                "OTHER"));
        plan.putAll(more);
        return desk.make("drafted", PLANS.substring(0, PLANS.length() - 1), plan)
                .get("id")
                .asText();
    }

    private String title() {
        return TITLE + " " + mark + "-" + number + "-" + dice.from(1, NUMBERS);
    }

    private Map<String, Object> task() {
        Map<String, Object> task = new HashMap<>(Map.of("title", "Nhiệm vụ " + dice.from(1, NUMBERS)));
        task.put("leadAgencies", dice.oneIn(8) ? List.of() : dice.some(RandomDesk.AGENCIES, 3));
        if (!dice.oneIn(5)) {
            task.put("areaCode", dice.one(AREAS));
        }
        if (dice.oneIn(4)) {
            task.put("deadlineText", dice.one(OFTEN));
        } else if (!dice.oneIn(5)) {
            task.put("dueOn", dice.day(desk.today(), 30, 30).toString());
        }
        return task;
    }

    private void add(String plan, Map<String, Object> task) {
        JsonNode added = desk.make("added", PLANS + plan + "/tasks", task);
        List<String> leads = new ArrayList<>();
        added.get("leadAgencies").forEach(lead -> leads.add(lead.asText()));
        String deadline = (String) task.get("deadlineText");
        tasks.add(new Known(
                plan,
                added.get("id").asText(),
                added.get("contents").size(),
                leads,
                deadline,
                !task.containsKey("assignment")));
    }

    private void act() {
        Known task = dice.one(tasks);
        switch (dice.from(0, 9)) {
            case 0, 1, 2 -> report(task, "SUBMITTED");
            case 3, 4 -> report(task, "COMPLETED");
            case 5 -> report(task, "OPEN");
            case 6 -> classify(task);
            case 7 -> extend(task);
            case 8 -> cancel(task);
            default -> assign(dice.one(plans));
        }
    }

    /** It turns out to be of another area. */
    private void classify(Known task) {
        Map<String, Object> change = Map.of("areaCode", dice.one(AREAS), "responsible", "Nguyễn Văn Bình");
        desk.patchAsSeen("classified", TASKS + task.id(), change);
    }

    /** On the whole or on one content, for all who lead it or for some of them. */
    private void report(Known task, String state) {
        Map<String, Object> report = new HashMap<>(Map.of("state", state));
        if (task.leads().size() > 1 && !dice.oneIn(3)) {
            report.put("agencies", dice.some(task.leads(), task.leads().size()));
        }
        boolean whole = dice.oneIn(2);
        attempt(state, task, whole ? "progress" : "contents/" + content(task) + "/progress", report);
    }

    private int content(Known task) {
        return dice.from(1, task.contents());
    }

    private void extend(Known task) {
        Map<String, Object> extension = new HashMap<>(
                Map.of("dueOn", dice.day(desk.today(), 10, 60).toString(), "reason", "Chờ hướng dẫn của cấp trên"));
        if (!task.leads().isEmpty() && dice.oneIn(2)) {
            extension.put("lead", dice.one(task.leads()));
        }
        if (dice.oneIn(2)) {
            extension.put("content", content(task));
        }
        attempt("extended", task, "extensions", extension);
    }

    private void cancel(Known task) {
        Map<String, Object> cancellation = new HashMap<>(Map.of("reason", "Không còn cần thiết"));
        if (!dice.oneIn(3)) {
            cancellation.put("content", content(task));
        }
        attempt("cancelled", task, "cancellation", cancellation);
    }

    private void attempt(String what, Known task, String path, Map<String, Object> body) {
        desk.attempt(what, TASKS + task.id() + "/" + path, body);
    }

    /** The province assigns something that is counted beside the plan. */
    private void assign(String plan) {
        Map<String, Object> task = task();
        task.remove("deadlineText");
        task.put("assignment", Map.of("number", mark + "/VP-TH", "issuer", "Chủ tịch UBND tỉnh"));
        add(plan, task);
    }

    private void expectOfUnits() {
        Map<String, Object> owed = new HashMap<>(Map.of("agencies", dice.some(RandomDesk.COMMUNES, 4)));
        if (!dice.oneIn(4)) {
            owed.put("dueOn", dice.day(desk.today(), 20, 20).toString());
        }
        desk.make("owed", PLANS + dice.one(plans) + "/child-plans", owed);
    }

    private void followAsUnit() {
        String unit = dice.one(RandomDesk.COMMUNES);
        String plan = draft(unit, Map.of("parentPlan", dice.one(plans)));
        add(plan, new HashMap<>(Map.of("title", "Phân công thực hiện", "leadAgencies", List.of(unit))));
        desk.make("followed", PLANS + plan + "/issue", Map.of());
    }

    /** Another title, a task more, one less, one under another area and led by others. */
    private void revise() {
        String plan = dice.one(plans);
        List<Known> own = tasks.stream()
                .filter(task -> task.plan().equals(plan) && task.ofThePlan())
                .toList();
        if (own.size() < 2) {
            return;
        }
        Known removed = own.get(0);
        Known changed = own.get(1);
        Map<String, Object> words = new HashMap<>(task());
        words.remove("dueOn");
        words.remove("deadlineText");
        if (changed.deadline() != null) {
            words.put("deadlineText", changed.deadline());
        }
        Map<String, Object> revision = Map.of(
                "revises", versions.get(plan),
                "reason", "Theo kết luận kiểm tra",
                "head", Map.of("title", title()),
                "added", List.of(task()),
                "removed", dice.oneIn(2) ? List.of() : List.of(removed.id()),
                "changed", List.of(Map.of("task", changed.id(), "content", words)));
        JsonNode made = desk.attempt("revised", PLANS + plan + "/versions", revision);
        if (made.path("number").isInt()) {
            versions.merge(plan, 1, Integer::sum);
            forget(changed, removed);
        }
    }

    /** Who leads it now, or whether it is there at all, is not followed further. */
    private void forget(Known... gone) {
        tasks.removeAll(List.of(gone));
    }
}
