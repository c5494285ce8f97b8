package vn.cchc.plan.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;
import vn.cchc.kit.worktime.MakeUpDay;

/**
 * A year as an administrator sends it.
 *
 * @param year may be left out; otherwise the year of the path
 * @param legalReference the text that sets the days; stands for every day that names none of its own
 */
record CalendarRequest(
        Integer year,
        @NotNull CalendarStatus status,
        @NotBlank @Size(max = 500) String legalReference,
        @NotNull @Size(max = 100) List<@NotNull @Valid Off> daysOff,
        @Size(max = 100) List<@NotNull @Valid MakeUp> makeUpDays) {

    /** One day off. */
    record Off(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 255) String name,
            @NotNull DayOffKind kind,
            @Size(max = 500) String legalReference) {}

    /** One rest day that is worked. */
    record MakeUp(
            @NotNull LocalDate date,
            @NotNull LocalDate forDate,
            @NotBlank @Size(max = 255) String name,
            @Size(max = 500) String legalReference) {}

    CalendarRequest {
        makeUpDays = makeUpDays == null ? List.of() : makeUpDays;
    }

    CalendarYear calendar(int ofYear) {
        return new CalendarYear(
                ofYear,
                status,
                daysOff.stream()
                        .map(day -> new DayOff(day.date(), day.name(), day.kind(), reference(day.legalReference())))
                        .sorted((a, b) -> a.date().compareTo(b.date()))
                        .toList(),
                makeUpDays.stream()
                        .map(day ->
                                new MakeUpDay(day.date(), day.forDate(), day.name(), reference(day.legalReference())))
                        .sorted((a, b) -> a.date().compareTo(b.date()))
                        .toList(),
                legalReference);
    }

    private String reference(String own) {
        return own == null || own.isBlank() ? legalReference : own;
    }
}
