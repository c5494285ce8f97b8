package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When one agency works: its weekly hours over the days off and make-up days of the years that are known. */
public final class WorkCalendar {

    /** The business zone: every date of a deadline is a date in Vietnam. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ZoneId zone;
    private final OfficeHours hours;
    private final Map<Integer, IndexedYear> years;

    /** @throws IllegalArgumentException when a year stands twice */
    public WorkCalendar(ZoneId zone, OfficeHours hours, Collection<CalendarYear> years) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.hours = Objects.requireNonNull(hours, "hours");
        this.years = years.stream()
                .map(IndexedYear::new)
                .collect(Collectors.toUnmodifiableMap(IndexedYear::number, Function.identity(), (one, two) -> {
                    throw new IllegalArgumentException("The calendar " + one.number() + " is given twice");
                }));
    }

    /** When the day of that moment is over: what was due on it can be late only from then on. */
    public static Instant endOfDay(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM)
                .plusDays(1)
                .atStartOfDay(VIETNAM)
                .toInstant();
    }

    public ZoneId zone() {
        return zone;
    }

    public OfficeHours officeHours() {
        return hours;
    }

    public SortedSet<Integer> knownYears() {
        return new TreeSet<>(years.keySet());
    }

    /** @throws UnknownCalendarYearException when the days off of the year are not known */
    public CalendarStatus status(int year) {
        return year(year).calendar().status();
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public boolean isWorkingDay(LocalDate date) {
        return !hoursOn(date).isEmpty();
    }

    /** The hours in which work counts on that day; a make-up day has those of the weekday it replaces. */
    public List<OfficeInterval> hoursOn(LocalDate date) {
        IndexedYear year = year(date.getYear());
        MakeUpDay makeUp = year.makeUpDays().get(date);
        if (makeUp != null) {
            return hours.on(makeUp.forDate().getDayOfWeek());
        }
        boolean rests = year.daysOff().containsKey(date) || hours.isRestDay(date.getDayOfWeek());
        return rests ? List.of() : hours.on(date.getDayOfWeek());
    }

    public Optional<DayOff> dayOff(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).daysOff().get(date));
    }

    public Optional<MakeUpDay> makeUpDay(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).makeUpDays().get(date));
    }

    /** Why no work counts on that day; empty on a working day. */
    public Optional<SkippedDay> skippedDay(LocalDate date) {
        if (isWorkingDay(date)) {
            return Optional.empty();
        }
        return Optional.of(dayOff(date).map(SkippedDay::of).orElseGet(() -> weeklyRest(date)));
    }

    /** The first working day after the date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDayFrom(date.plusDays(1));
    }

    /** The date itself when it is worked, otherwise the next working day (Article 148.5 of the Civil Code 2015). */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The moment the office closes on a working day. */
    public Instant closingOf(LocalDate workingDay) {
        List<OfficeInterval> open = hoursOn(workingDay);
        if (open.isEmpty()) {
            throw new IllegalArgumentException(workingDay + " is not a working day");
        }
        return at(workingDay, open.get(open.size() - 1)).to();
    }

    /** The office time of the whole day. */
    public Duration openTime(LocalDate date) {
        return openSpans(date).stream()
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether any year from the one date to the other is not decided yet. */
    boolean isProvisional(LocalDate from, LocalDate to) {
        return years.values().stream()
                .filter(year -> year.number() >= from.getYear() && year.number() <= to.getYear())
                .anyMatch(year -> year.calendar().status() == CalendarStatus.DRAFT);
    }

    List<OpenSpan> openSpans(LocalDate date) {
        return hoursOn(date).stream().map(interval -> at(date, interval)).toList();
    }

    private OpenSpan at(LocalDate date, OfficeInterval interval) {
        return new OpenSpan(
                date.atTime(interval.from()).atZone(zone).toInstant(),
                date.atTime(interval.to()).atZone(zone).toInstant());
    }

    private SkippedDay weeklyRest(LocalDate date) {
        return hours.isRestDay(date.getDayOfWeek()) ? SkippedDay.weeklyRest(date) : SkippedDay.closed(date);
    }

    private IndexedYear year(int number) {
        IndexedYear year = years.get(number);
        if (year == null) {
            throw new UnknownCalendarYearException(number);
        }
        return year;
    }

    /** A year whose days are found by date, not by search. */
    private record IndexedYear(
            CalendarYear calendar, Map<LocalDate, DayOff> daysOff, Map<LocalDate, MakeUpDay> makeUpDays) {

        IndexedYear(CalendarYear calendar) {
            this(
                    calendar,
                    calendar.daysOff().stream().collect(Collectors.toMap(DayOff::date, Function.identity())),
                    calendar.makeUpDays().stream().collect(Collectors.toMap(MakeUpDay::date, Function.identity())));
        }

        int number() {
            return calendar.year();
        }
    }
}
