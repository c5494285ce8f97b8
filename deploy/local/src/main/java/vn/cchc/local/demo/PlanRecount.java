package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.local.DemoUser;

/** Counts plan progress once more, content by content as plan-service tells them, without report-service. */
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
        if (!task.get("origin").asText().equals("PLAN")) {
            return;
        }
        task.get("contents").forEach(content -> countContent(content, today));
    }

    private void countContent(JsonNode content, LocalDate today) {
        String state = content.get("state").asText();
        if (state.equals("CANCELLED")) {
            return;
        }
        planned++;
        boolean done = state.equals("COMPLETED");
        LocalDate due = day(content, "dueOn");
        LocalDate handedIn = day(content, "submittedOn");
        completed += done ? 1 : 0;
        withoutDate += due == null ? 1 : 0;
        boolean inTime = done || handedIn != null && due != null && !handedIn.isAfter(due);
        overdue += due != null && !inTime && due.isBefore(today) ? 1 : 0;
    }

    private static LocalDate day(JsonNode content, String field) {
        return content.path(field).isTextual()
                ? LocalDate.parse(content.get(field).asText())
                : null;
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
