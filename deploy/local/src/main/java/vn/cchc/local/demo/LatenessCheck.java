package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Counts the working days late of the overdue list once more, from the calendars alone. */
final class LatenessCheck {
    private final WorkingDays calendar;

    LatenessCheck(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** Where the list says another number than the calendar, or none. */
    List<String> differences(JsonNode overdue) {
        var at = Dates.businessDay(overdue.get("at").asText());
        List<String> differences = new ArrayList<>();
        for (JsonNode item : overdue.get("items")) {
            long counted = Dates.businessDay(item.get("dueAt").asText())
                    .plusDays(1)
                    .datesUntil(at.plusDays(1))
                    .filter(calendar::contain)
                    .count();
            if (!item.path("workingDaysLate").isInt()
                    || item.get("workingDaysLate").asInt() != counted) {
                differences.add(item.get("dossier").asText() + " is said to be "
                        + item.path("workingDaysLate").asText("not said")
                        + " working days late, counted were " + counted);
            }
        }
        return differences;
    }
}
