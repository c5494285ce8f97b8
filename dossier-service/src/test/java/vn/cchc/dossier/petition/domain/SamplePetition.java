package vn.cchc.dossier.petition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.petition.domain.PetitionLimits.Limit;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;

/** A petition on staff's attitude, received on Monday 02/11/2026 at 09:05, with the limits of QĐ 766/QĐ-TTg. */
public final class SamplePetition {

    public static final Instant RECEIVED = Instant.parse("2026-11-02T02:05:00Z");
    public static final LocalDate DECREED = LocalDate.of(2022, 6, 23);
    public static final PetitionLimits LIMITS = new PetitionLimits(
            List.of(
                    new Limit(PetitionStep.REFUSE, DECREED, 2),
                    new Limit(PetitionStep.SUPPLEMENT, DECREED, 5),
                    new Limit(PetitionStep.ANSWER, DECREED, 15),
                    new Limit(PetitionStep.PUBLISH, DECREED, 2)),
            new Deadlines(SampleCalendars.STANDARD));

    /** The same, and Friday 20/11/2026 is a day off after all. */
    public static final PetitionLimits LATE_HOLIDAY =
            new PetitionLimits(LIMITS.limits(), new Deadlines(withDayOff(LocalDate.of(2026, 11, 20))));

    private SamplePetition() {}

    private static WorkCalendar withDayOff(LocalDate day) {
        CalendarYear known = SampleCalendars.year(day.getYear());
        List<DayOff> daysOff = new ArrayList<>(known.daysOff());
        daysOff.add(new DayOff(day, "Quốc tang", DayOffKind.STATUTORY, "Thông cáo đặc biệt"));
        CalendarYear changed =
                new CalendarYear(known.year(), known.status(), daysOff, known.makeUpDays(), "Thông cáo đặc biệt");
        List<CalendarYear> years = new ArrayList<>(SampleCalendars.YEARS);
        years.replaceAll(year -> year.year() == changed.year() ? changed : year);
        return new WorkCalendar(WorkCalendar.VIETNAM, OfficeHours.STANDARD, years);
    }

    public static Petition petition(String code) {
        return Petition.receive(code, "H90.41", true, RECEIVED, LIMITS);
    }
}
