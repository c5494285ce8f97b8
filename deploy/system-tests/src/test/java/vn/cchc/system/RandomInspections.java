package vn.cchc.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of inspections and findings by chance, and of the shares that have to be reached. */
final class RandomInspections {
    private static final String INSPECTIONS = "/api/v1/inspections";
    private static final String FINDINGS = "/api/v1/findings";
    private static final List<String> KINDS = List.of("REGULAR", "THEMATIC", "SELF");
    private static final List<String> THEMES = List.of("REFORM", "PROCEDURES", "PUBLIC_DUTY");
    private static final List<String> SOURCES = List.of("PROVINCE", "AUDIT", "OVERSIGHT");
    private static final List<String> VERDICTS =
            List.of("RECOMMEND", "CONFIRM", "CONFIRM", "GIVE_BACK", "MOVE_DUE", "WITHDRAW");

    private final RandomDesk desk;
    private final Dice dice;
    private final Map<String, Map<String, Object>> plans = new HashMap<>();
    private final List<String> visits = new ArrayList<>();
    private final List<String> inspected = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    RandomInspections(RandomDesk desk) {
        this.desk = desk;
        this.dice = desk.dice();
    }

    void play(int acts) {
        String path = plan();
        for (int i = 0; i < 4; i++) {
            visit(path);
        }
        for (int i = 0; i < acts; i++) {
            act();
        }
        rename();
    }

    private String plan() {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "year", desk.today().getYear(),
                "issuer", dice.one(List.of("H90", "H90", "H90.10")),
                "title", "Kế hoạch kiểm tra số " + dice.from(1, 1_000),
                "theme", dice.one(THEMES),
                "kinds", KINDS));
        String path = INSPECTIONS + "/"
                + desk.make("inspection", INSPECTIONS, plan)
                        .at("/inspection/id")
                        .asText();
        plans.put(path, plan);
        return path;
    }

    private void visit(String path) {
        Map<String, Object> visit = Map.of(
                "agency", dice.one(RandomDesk.COMMUNES),
                "kind", dice.one(KINDS),
                "plannedOn", dice.day(desk.today(), 30, 30).toString());
        String made = desk.attempt("visit", path + "/visits", visit).path("id").asText("");
        if (!made.isEmpty()) {
            visits.add(path + "/visits/" + made);
        }
    }

    private void act() {
        switch (dice.from(0, 9)) {
            case 0, 1 -> inspect();
            case 2 -> find();
            case 3, 4 -> findElsewhere();
            case 5, 6 -> handle();
            default -> decide();
        }
    }

    private void inspect() {
        String visit = dice.one(visits);
        Map<String, Object> minutes = Map.of("name", "Biên bản kiểm tra", "number", "09/BB");
        Map<String, Object> result = Map.of("on", dice.day(desk.today(), 25, 0).toString(), "minutes", minutes);
        if (desk.attempt("inspected", visit + "/result", result)
                .path("state")
                .asText()
                .equals("DONE")) {
            inspected.add(visit.substring(visit.lastIndexOf('/') + 1));
        }
    }

    private void find() {
        if (inspected.isEmpty()) {
            return;
        }
        found(new HashMap<>(Map.of("source", "INSPECTION", "visit", dice.one(inspected))));
    }

    private void findElsewhere() {
        Map<String, Object> finding = new HashMap<>(Map.of(
                "source", dice.one(SOURCES),
                "agency", dice.one(RandomDesk.COMMUNES),
                "authority", "Thanh tra tỉnh"));
        if (dice.oneIn(3)) {
            finding.put("keeper", "H90.10");
        }
        found(finding);
    }

    private void found(Map<String, Object> finding) {
        LocalDate detected = dice.day(desk.today(), 40, 0);
        finding.put("content", "Chưa niêm yết đủ thủ tục");
        finding.put("detectedOn", detected.toString());
        if (!dice.oneIn(4)) {
            finding.put("dueOn", detected.plusDays(dice.from(0, 50)).toString());
        }
        findings.add(FINDINGS + "/"
                + desk.make("found", FINDINGS, finding).at("/finding/id").asText());
    }

    /** At work, or put right on some day since. */
    private void handle() {
        if (findings.isEmpty()) {
            return;
        }
        Map<String, Object> handling = new HashMap<>(Map.of("words", "Đang khắc phục"));
        if (!dice.oneIn(3)) {
            handling.put("doneOn", desk.today().toString());
            handling.put("document", Map.of("name", "Báo cáo khắc phục", "number", "5/BC"));
        }
        desk.attempt("handled", dice.one(findings) + "/handling", handling);
    }

    private void decide() {
        if (findings.isEmpty()) {
            return;
        }
        String verdict = dice.one(VERDICTS);
        Map<String, Object> decision = new HashMap<>(Map.of("action", verdict));
        if (!verdict.equals("CONFIRM")) {
            decision.put("words", "Theo kết luận kiểm tra");
        }
        if (verdict.equals("MOVE_DUE") || verdict.equals("RECOMMEND")) {
            decision.put("dueOn", desk.today().plusDays(dice.from(0, 20)).toString());
        }
        desk.attempt(verdict, dice.one(findings) + "/decisions", decision);
    }

    /**
     * Shares that have to be reached or exceeded, from days of their own on, of units inspected and of findings; what is known of them
     * now counts for any instant.
     */
    void ask() {
        Map<String, Object> units = share("COVERAGE");
        units.put("unitsBelow", "H90");
        units.put("unitKinds", dice.some(List.of("COMMUNE", "DEPARTMENT", "CENTER"), 2));
        if (!dice.oneIn(3)) {
            units.put("theme", dice.one(THEMES));
        }
        ask("DL_UNITS", units);
        Map<String, Object> findings = share(dice.one(List.of("ANSWERED", "COMPLETED")));
        if (dice.oneIn(2)) {
            findings.put("source", dice.one(SOURCES));
        }
        ask("DL_FINDINGS", findings);
    }

    private Map<String, Object> share(String measure) {
        return new HashMap<>(Map.of(
                "measure",
                measure,
                "name",
                "Tỷ lệ phải đạt",
                "percent",
                dice.from(0, 99),
                "strict",
                dice.oneIn(2),
                "legalBasis",
                "Kế hoạch của tỉnh"));
    }

    private void ask(String code, Map<String, Object> share) {
        String agency = dice.one(List.of("H90", "H90.10"));
        String from = dice.day(desk.today(), 100, 10).toString();
        desk.put("asked for", INSPECTIONS + "/thresholds/" + agency + "/" + code + "/" + from, share);
    }

    /** The plan is about something else than was written first. */
    private void rename() {
        String path = dice.one(List.copyOf(plans.keySet()));
        Map<String, Object> plan = plans.get(path);
        plan.put("theme", dice.one(THEMES));
        desk.putAsSeen("renamed", path, path, plan);
    }
}
