package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** On which days the units are reminded is the province's to say; who was reminded of what can be read. */
final class ReminderScene implements Scene {
    private static final String RULES = "/api/v1/reminder-rules/";

    private final Api api;
    private final DemoUser manager;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    ReminderScene(DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        Map<String, Object> rule = Map.of(
                "daysBefore",
                List.of(0, 1, 3, 7),
                "daysAfter",
                List.of(1, 7),
                "basis",
                "Quy chế theo dõi, đôn đốc của UBND tỉnh");
        api.put(manager, RULES + manager.agency() + "/" + today, rule);
        JsonNode first = api.get(commune.head(), RULES + commune.agency()).path(0);
        DemoFailure.unless(
                first.path("agency").asText().equals(manager.agency())
                        && first.path("effectiveFrom").asText().equals(today.toString()),
                "The rule of the province does not hold for " + commune.agency() + ": " + first);
        say.line(
                "Quy tắc nhắc việc của tỉnh, áp dụng cả cho %s: trước hạn %s ngày, sau hạn %s ngày",
                commune.agency(), first.get("daysBefore"), first.get("daysAfter"));
        list();
    }

    private void list() {
        List<JsonNode> reminders = api.all(manager, "/api/v1/reminders?agency=" + manager.agency());
        for (JsonNode reminder : reminders) {
            DemoFailure.unless(
                    !reminder.get("lines").isEmpty() && reminder.path("state").isTextual(),
                    "A reminder of nothing: " + reminder);
        }
        long lines = reminders.stream()
                .mapToLong(reminder -> reminder.get("lines").size())
                .sum();
        say.line("Đến lúc này có %d thư nhắc với %d việc; xem được cả khi chưa cấu hình thư", reminders.size(), lines);
    }
}
