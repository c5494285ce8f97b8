package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the working days late of the overdue list once more, from the sample calendars alone. */
final class LatenessCheck {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    LatenessCheck(JsonNode calendars) {
        for (JsonNode year : calendars.get("calendars")) {
            year.get("daysOff")
                    .forEach(day -> off.add(LocalDate.parse(day.get("date").asText())));
            year.get("makeUpDays")
                    .forEach(day -> madeUp.add(LocalDate.parse(day.get("date").asText())));
        }
    }

    /** Where the list says another number than the calendar, or none. */
    List<String> differences(JsonNode overdue) {
        LocalDate at = Dates.businessDay(overdue.get("at").asText());
        List<String> differences = new ArrayList<>();
        for (JsonNode item : overdue.get("items")) {
            long counted = Dates.businessDay(item.get("dueAt").asText())
                    .plusDays(1)
                    .datesUntil(at.plusDays(1))
                    .filter(this::isWorkingDay)
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

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || !weekend && !off.contains(day);
    }
}
