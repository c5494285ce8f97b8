package vn.cchc.plan.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;

@Embeddable
class DayOffRow {

    private LocalDate date;
    private String name;

    @Enumerated(EnumType.STRING)
    private DayOffKind kind;

    @Column(name = "legal_reference")
    private String legalReference;

    protected DayOffRow() {}

    DayOffRow(DayOff day) {
        date = day.date();
        name = day.name();
        kind = day.kind();
        legalReference = day.legalReference();
    }

    DayOff dayOff() {
        return new DayOff(date, name, kind, legalReference);
    }
}
