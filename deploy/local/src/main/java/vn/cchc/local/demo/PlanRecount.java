package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.local.DemoUser;

/** Counts plan progress once more, task by task as plan-service tells them, without report-service. */
final class PlanRecount {
    private int planned;
    private int completed;
    private int overdue;
    private int withoutDate;

    private PlanRecount() {}

    static PlanRecount of(Api api, DemoUser manager, String plan, LocalDate today) {
        PlanRecount recount = new PlanRecount();
        String next = "";
        do {
            String cursor = next.isEmpty() ? "" : "&cursor=" + next;
            JsonNode page = api.get(manager, "/api/v1/plans/" + plan + "/tasks?limit=200" + cursor);
            page.get("items").forEach(task -> recount.count(task, today));
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return recount;
    }

    private void count(JsonNode task, LocalDate today) {
        boolean counts = task.get("origin").asText().equals("PLAN")
                && !task.get("state").asText().equals("CANCELLED");
        if (!counts) {
            return;
        }
        planned++;
        boolean done = task.get("state").asText().equals("COMPLETED");
        boolean dated = task.path("dueOn").isTextual();
        completed += done ? 1 : 0;
        withoutDate += dated ? 0 : 1;
        if (dated && !done && LocalDate.parse(task.get("dueOn").asText()).isBefore(today)) {
            overdue++;
        }
    }

    List<String> differences(JsonNode progress) {
        List<String> differences = new ArrayList<>();
        compare(differences, progress, "planned", planned);
        compare(differences, progress, "completed", completed);
        compare(differences, progress, "overdue", overdue);
        compare(differences, progress, "withoutDate", withoutDate);
        return differences;
    }

    private static void compare(List<String> differences, JsonNode progress, String field, int counted) {
        int reported = progress.path(field).asInt(-1);
        if (reported != counted) {
            differences.add("Plan progress " + field + " says " + reported + ", counted were " + counted);
        }
    }
}
