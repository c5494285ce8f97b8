package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.local.DemoUser;

/** An inspection that is announced: its kind is data, its day moves, one unit is left out with a reason, papers follow. */
final class AnnouncedInspectionScene implements Scene {
    private static final String INSPECTIONS = "/api/v1/inspections";
    private static final String KIND = "CROSS";
    /** The first version of a visit. */
    private static final String UNTOUCHED = "\"0\"";

    private final Api api;
    private final DemoUser admin;
    private final DemoUser manager;
    private final Commune commune;
    private final Commune spared;
    private final Say say;
    private final LocalDate today;

    AnnouncedInspectionScene(DemoUser admin, DemoUser manager, List<Commune> communes, Say say) {
        this.admin = admin;
        this.manager = manager;
        this.commune = communes.get(0);
        this.spared = communes.get(1);
        this.api = commune.api();
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        addKind();
        Map<String, Object> plan = plan();
        String path = INSPECTIONS + "/"
                + api.post(manager, INSPECTIONS, plan, 201).at("/inspection/id").asText();
        String visit = path + "/visits/" + plan(path, commune);
        String other = path + "/visits/" + plan(path, spared);
        move(visit);
        String cancel = other + "/cancellation";
        Map<String, Object> why = Map.of("reason", "Vừa được thanh tra cùng nội dung");
        Api.expect(200, "POST", cancel, api.tryPostSeen(manager, cancel, why, UNTOUCHED));
        Map<String, Object> head = new HashMap<>(plan);
        head.put("contents", List.of("Niêm yết thủ tục", "Sổ theo dõi hồ sơ"));
        api.putAsSeen(manager, path, path, head);
        addPaper(path);
        check(path);
    }

    /** A kind of inspection of the province's own, from this year on. */
    private void addKind() {
        Map<String, Object> kind = Map.of(
                "name",
                "Kiểm tra chéo giữa các xã",
                "announced",
                true,
                "counted",
                false,
                "effectiveFrom",
                today.withDayOfYear(1).toString());
        String path = INSPECTIONS + "/kinds/" + KIND;
        int refused = api.tryPut(commune.head(), path, kind, null).status();
        Api.expect(200, "PUT", path, api.tryPut(admin, path, kind, null));
        boolean listed = api.get(commune.head(), INSPECTIONS + "/kinds")
                .findValuesAsText("code")
                .contains(KIND);
        DemoFailure.unless(
                refused == 403 && listed, "The new kind is listed: " + listed + ", a commune was answered " + refused);
    }

    private Map<String, Object> plan() {
        return Map.of(
                "year",
                today.getYear(),
                "issuer",
                manager.agency(),
                "title",
                "Kế hoạch kiểm tra chéo",
                "number",
                "KTC-" + UUID.randomUUID(),
                "theme",
                "PROCEDURES",
                "kinds",
                List.of(KIND));
    }

    private String plan(String path, Commune unit) {
        Map<String, Object> visit = Map.of(
                "agency",
                unit.agency(),
                "kind",
                KIND,
                "plannedOn",
                today.plusDays(7).toString(),
                "team",
                "Tổ 1");
        return api.post(manager, path + "/visits", visit, 201).get("id").asText();
    }

    private void move(String visit) {
        Map<String, Object> later = Map.of("plannedOn", today.plusDays(14).toString(), "team", "Tổ 2");
        Api.refused("PUT", visit, api.tryPut(manager, visit, later, "\"7\""), 412, "precondition-failed");
        JsonNode moved = Api.expect(200, "PUT", visit, api.tryPut(manager, visit, later, UNTOUCHED));
        DemoFailure.unless(
                moved.get("team").asText().equals("Tổ 2")
                        && moved.get("state").asText().equals("PLANNED"),
                "The visit with another day is " + moved);
    }

    private void addPaper(String path) {
        Map<String, Object> letter = Map.of("name", "Công văn thông báo lịch kiểm tra", "number", "310/SNV-CCHC");
        api.post(manager, path + "/documents", Map.of("purpose", "DIRECTIVE", "document", letter), 201);
    }

    private void check(String path) {
        JsonNode read = api.get(manager, path);
        JsonNode seen = api.get(commune.head(), path).get("visits");
        List<String> states = new ArrayList<>(read.get("visits").findValuesAsText("state"));
        states.sort(null);
        DemoFailure.unless(
                states.equals(List.of("CANCELLED", "PLANNED"))
                        && read.at("/inspection/units/total").asInt() == 1
                        && read.at("/inspection/units/done").asInt() == 0
                        && read.get("documents").size() == 1
                        && read.at("/inspection/contents").size() == 2
                        && seen.findValuesAsText("agency").equals(List.of(commune.agency())),
                "The announced inspection is " + read + ", the commune sees " + seen);
        boolean listed = api.all(manager, INSPECTIONS + "?year=" + today.getYear() + "&theme=PROCEDURES")
                .contains(read.get("inspection"));
        DemoFailure.unless(listed, "The inspection is not listed as it is read");
        say.line(
                "Kiểm tra chéo (loại do tỉnh tự thêm): %s dời sang %s, được báo trước; %s được miễn, có lý do, không tính vào mẫu số",
                commune.agency(), Dates.day(today.plusDays(14).toString()), spared.agency());
    }
}
