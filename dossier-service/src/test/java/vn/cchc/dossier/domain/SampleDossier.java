package vn.cchc.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.WorkCalendar;

/** A dossier to try things on: five working days, received on Monday 02/11/2026 at 09:05. */
public final class SampleDossier {

    public static final Instant RECEIVED = Instant.parse("2026-11-02T02:05:00Z");
    public static final Instant DUE = Instant.parse("2026-11-09T10:00:00Z");
    public static final Deadlines DEADLINES = new Deadlines(SampleCalendars.STANDARD);
    public static final RuleValues RULES = new RuleValues(1, 1, 1, 30, 3, new Advance(8, 50));
    public static final Submission SUBMISSION = new Submission(
            "Xin trích lục khai sinh",
            Instant.parse("2026-11-02T01:58:00Z"),
            List.of(new Submission.Paper("TK-01", 1, 0, false)),
            new Reception(new Reception.Receiver(Reception.Capacity.POST_STAFF, "bd.iaring01"), null, false, false));

    /** A commune receives and forwards within half a day; the department has two days, then one, and may ask another. */
    public static final Steps TWO_LEGS = new Steps(List.of(
            new Step("B1", "Tiếp nhận", null, Term.workingHours(4), 1, Step.Place.COUNTER),
            new Step("B2", "Thẩm định", "H90.11", Term.workingDays(2), 2, Step.Place.SEQUENTIAL),
            new Step("B3", "Lấy ý kiến", "H90.12", Term.workingDays(1), 2, Step.Place.CONSULTATION),
            new Step("B4", "Ký duyệt", "H90.11", Term.workingDays(1), 2, Step.Place.SEQUENTIAL)));

    private SampleDossier() {}

    public static RecordedEvent received(Registration registration) {
        return Dossier.receive(registration, SUBMISSION, at(registration.receivedAt()));
    }

    public static Dossier withPolicy(SupplementPolicy policy) {
        return received(registration("H90.41-261102-0001", policy)).after();
    }

    public static Dossier dossier() {
        return withPolicy(SupplementPolicy.PAUSE_SHIFT);
    }

    public static Registration registration(String code, SupplementPolicy policy) {
        return registration(
                code,
                policy,
                new Parties("H90.41", "H90.41", null),
                new Registration.Channels(Channel.COUNTER, Channel.COUNTER));
    }

    public static Registration registration(String code, SupplementPolicy policy, Steps steps) {
        return registration(
                code,
                new ServiceTerm(Term.workingDays(5), policy, null, steps),
                new Parties("H90.41", "H90.11", null),
                new Registration.Channels(Channel.COUNTER, Channel.COUNTER));
    }

    public static Registration registration(
            String code, SupplementPolicy policy, Parties parties, Registration.Channels channels) {
        return registration(code, new ServiceTerm(Term.workingDays(5), policy), parties, channels);
    }

    private static Registration registration(
            String code, ServiceTerm service, Parties parties, Registration.Channels channels) {
        ProcedureRef procedure = new ProcedureRef(
                "2.000635",
                "Cấp bản sao trích lục hộ tịch",
                new ProcedureRef.Field("HOTICH", "Hộ tịch"),
                Level.COMMUNE,
                LocalDate.of(2025, 7, 1),
                service,
                false);
        return new Registration(code, procedure, parties, channels, RECEIVED, false);
    }

    /** The working time with one day off more, announced late. */
    public static Deadlines withDayOff(LocalDate day) {
        List<CalendarYear> years = SampleCalendars.YEARS.stream()
                .map(year -> year.year() == day.getYear() ? with(year, day) : year)
                .toList();
        return new Deadlines(new WorkCalendar(WorkCalendar.VIETNAM, OfficeHours.STANDARD, years));
    }

    private static CalendarYear with(CalendarYear year, LocalDate day) {
        DayOff late = new DayOff(day, "Quốc tang", DayOffKind.STATUTORY, "Thông cáo đặc biệt");
        List<DayOff> daysOff = Stream.concat(
                        year.daysOff().stream().filter(off -> !off.date().equals(day)), Stream.of(late))
                .toList();
        return new CalendarYear(year.year(), year.status(), daysOff, year.makeUpDays(), year.legalReference());
    }

    public static Context at(Instant now) {
        return new Context(now, DEADLINES, RULES);
    }

    /** Records the event a second after it happened. */
    public static Decision decide(Dossier dossier, DossierEvent event) {
        return dossier.record(event, at(event.occurredAt().plusSeconds(1)));
    }

    /** Records events that must all be accepted. */
    public static Dossier after(Dossier dossier, DossierEvent... events) {
        Dossier current = dossier;
        for (DossierEvent event : events) {
            current = ((Decision.Accepted) decide(current, event)).next();
        }
        return current;
    }
}
