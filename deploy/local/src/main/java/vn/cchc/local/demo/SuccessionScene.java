package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A unit is divided between two while its task is open: nobody guesses who goes on with it, it is asked. */
final class SuccessionScene implements Scene {
    private static final String SUCCESSIONS = "/api/v1/tasks/successions";
    private static final String CLOSED = "H90.21";

    private final Api api;
    private final DemoUser manager;
    private final Commune commune;
    private final List<String> successors;
    private final DividedUnit unit;
    private final Say say;
    private final LocalDate today;

    /** @param justice who goes on with the task in the end; the other one it could be is {@code commune} */
    SuccessionScene(DemoUser admin, DemoUser manager, DemoUser justice, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.commune = commune;
        this.successors = List.of(justice.agency(), commune.agency());
        this.unit = new DividedUnit(api, admin, CLOSED, "Chi cục Văn thư - Lưu trữ", successors);
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        unit.open();
        PlanDesk desk = new PlanDesk(api, manager);
        String plan = desk.draft("Kế hoạch sắp xếp tổ chức bộ máy", "98/KH-UBND", today, Map.of());
        String task = desk.add(
                plan,
                Map.of(
                        "title", "Bàn giao tài liệu lưu trữ",
                        "leadAgencies", List.of(CLOSED),
                        "dueOn", today.plusMonths(1).toString()));
        desk.issue(plan);
        unit.divide(today);
        JsonNode[] asked = new JsonNode[1];
        commune.await("the task of a closed unit to be asked about", () -> {
            asked[0] = asked(task);
            return asked[0] != null;
        });
        decide(task, asked[0]);
    }

    private JsonNode asked(String task) {
        return api.all(manager, SUCCESSIONS).stream()
                .filter(found -> found.get("task").asText().equals(task))
                .findFirst()
                .orElse(null);
    }

    private void decide(String task, JsonNode asked) {
        Map<String, Object> decision = Map.of("agency", CLOSED, "successors", successors.subList(0, 1));
        JsonNode handed = api.post(manager, "/api/v1/tasks/" + task + "/succession", decision, 200);
        DemoFailure.unless(
                asked.get("successors").size() == 2
                        && handed.get("leadAgencies").size() == 1
                        && handed.at("/leadAgencies/0").asText().equals(successors.get(0))
                        && asked(task) == null,
                "Asked was " + asked + ", the task was handed on as " + handed);
        say.line(
                "%s giải thể, có hai nơi kế thừa: việc dở dang được hỏi giao cho ai, người quản lý chọn %s",
                CLOSED, handed.at("/lead/0").asText());
    }
}
