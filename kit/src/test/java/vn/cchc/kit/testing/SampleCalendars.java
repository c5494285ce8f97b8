package vn.cchc.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;
import vn.cchc.kit.worktime.MakeUpDay;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;

/** The days off of state offices from 2021 to 2027 as they were decided; 2027 is a draft. */
public final class SampleCalendars {

    private static final String RESOURCE = "sample-calendars.tsv";
    private static final String MAKE_UP = "MAKE_UP";
    private static final int DRAFT_FROM = 2027;

    /** 2021 to 2027, in order. */
    public static final List<CalendarYear> YEARS = load();

    /** All the years with the standard office hours, in Vietnam's zone. */
    public static final WorkCalendar STANDARD = with(OfficeHours.STANDARD);

    private SampleCalendars() {}

    /** All the years with other office hours. */
    public static WorkCalendar with(OfficeHours hours) {
        return new WorkCalendar(WorkCalendar.VIETNAM, hours, YEARS);
    }

    public static CalendarYear year(int year) {
        return YEARS.stream()
                .filter(calendar -> calendar.year() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sample calendar for " + year));
    }

    private static List<CalendarYear> load() {
        Map<Integer, List<String[]>> rows = lines().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(row -> date(row).getYear(), TreeMap::new, Collectors.toList()));
        return rows.entrySet().stream()
                .map(entry -> year(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CalendarYear year(int year, List<String[]> rows) {
        boolean draft = year >= DRAFT_FROM;
        return new CalendarYear(
                year,
                draft ? CalendarStatus.DRAFT : CalendarStatus.DECIDED,
                rows.stream()
                        .filter(row -> !MAKE_UP.equals(row[1]))
                        .map(row -> new DayOff(date(row), row[2], DayOffKind.valueOf(row[1]), row[3]))
                        .toList(),
                rows.stream()
                        .filter(row -> MAKE_UP.equals(row[1]))
                        .map(row -> new MakeUpDay(date(row), LocalDate.parse(row[4]), row[2], row[3]))
                        .toList(),
                draft ? "Dự kiến, chưa có quyết định" : "Quyết định về ngày nghỉ lễ, Tết năm " + year);
    }

    private static LocalDate date(String[] row) {
        return LocalDate.parse(row[0]);
    }

    private static String lines() {
        try (InputStream in = SampleCalendars.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
