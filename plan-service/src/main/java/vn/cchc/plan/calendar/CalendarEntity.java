package vn.cchc.plan.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.MakeUpDay;

@Entity
@Table(name = "calendar_year")
class CalendarEntity {

    @Id
    private int year;

    @Enumerated(EnumType.STRING)
    private CalendarStatus status;

    @Column(name = "legal_reference")
    private String legalReference;

    private long sequence;

    @ElementCollection
    @CollectionTable(name = "calendar_day_off", joinColumns = @JoinColumn(name = "year"))
    private List<DayOffRow> daysOff = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "calendar_make_up_day", joinColumns = @JoinColumn(name = "year"))
    private List<MakeUpDayRow> makeUpDays = new ArrayList<>();

    protected CalendarEntity() {}

    CalendarEntity(int year) {
        this.year = year;
    }

    void become(CalendarYear calendar) {
        status = calendar.status();
        legalReference = calendar.legalReference();
        daysOff.clear();
        calendar.daysOff().forEach(day -> daysOff.add(new DayOffRow(day)));
        makeUpDays.clear();
        calendar.makeUpDays().forEach(day -> makeUpDays.add(new MakeUpDayRow(day)));
        sequence++;
    }

    CalendarYear calendar() {
        return new CalendarYear(
                year,
                status,
                daysOff.stream()
                        .map(DayOffRow::dayOff)
                        .sorted(Comparator.comparing(DayOff::date))
                        .toList(),
                makeUpDays.stream()
                        .map(MakeUpDayRow::makeUpDay)
                        .sorted(Comparator.comparing(MakeUpDay::date))
                        .toList(),
                legalReference);
    }

    long sequence() {
        return sequence;
    }
}
