package vn.cchc.plan.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.cchc.kit.worktime.MakeUpDay;

@Embeddable
class MakeUpDayRow {

    private LocalDate date;

    @Column(name = "for_date")
    private LocalDate forDate;

    private String name;

    @Column(name = "legal_reference")
    private String legalReference;

    protected MakeUpDayRow() {}

    MakeUpDayRow(MakeUpDay day) {
        date = day.date();
        forDate = day.forDate();
        name = day.name();
        legalReference = day.legalReference();
    }

    MakeUpDay makeUpDay() {
        return new MakeUpDay(date, forDate, name, legalReference);
    }
}
