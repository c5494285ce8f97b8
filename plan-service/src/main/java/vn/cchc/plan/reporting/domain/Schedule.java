package vn.cchc.plan.reporting.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How often a report is owed.
 *
 * @param periods kinds of calendar period, only with {@link ScheduleKind#CUT_OFF}
 * @param rule RFC 5545 rule, only with {@link ScheduleKind#RULE}
 * @param firstDay day the rule is counted from and the first period begins on, only with {@link ScheduleKind#RULE}
 */
public record Schedule(ScheduleKind kind, List<PeriodKind> periods, String rule, LocalDate firstDay) {

    /** Where the periods come from. */
    public enum ScheduleKind {
        /** The cut-offs of Nghị định 09/2019/NĐ-CP, Điều 12. */
        CUT_OFF,
        /** A recurrence; each of its days is the last of a period and the day the units' reports are due. */
        RULE,
        /** Only when somebody asks. */
        AD_HOC
    }

    public Schedule {
        periods = periods == null ? List.of() : List.copyOf(periods);
    }

    /** The periods of a year by the calendar. */
    public List<Nominal> ofCalendar(int year, Collection<CutOff> cutOffs) {
        return periods.stream()
                .flatMap(period -> Nominal.of(period, year, cutOffs).stream())
                .toList();
    }

    /** The periods that end on the days of the rule, given in order. */
    public List<Nominal> ofRule(List<LocalDate> days) {
        return Nominal.until(days, firstDay);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (kind == null) {
            return List.of(Fault.missing("/schedule/kind"));
        }
        if ((kind == ScheduleKind.CUT_OFF) == periods.isEmpty()) {
            faults.add(new Fault(
                    "/schedule/periods", "Chỉ và phải nêu với CUT_OFF.", "Needed with CUT_OFF, and only there."));
        }
        if (!periods.stream().allMatch(PeriodKind::ofCalendar)
                || periods.stream().distinct().count() < periods.size()) {
            faults.add(new Fault(
                    "/schedule/periods",
                    "Mỗi kỳ theo lịch nêu một lần.",
                    "Periods of the calendar, each of them once."));
        }
        if ((kind == ScheduleKind.RULE) == (rule == null)) {
            faults.add(new Fault("/schedule/rule", "Chỉ và phải nêu với RULE.", "Needed with RULE, and only there."));
        }
        if ((kind == ScheduleKind.RULE) == (firstDay == null)) {
            faults.add(
                    new Fault("/schedule/firstDay", "Chỉ và phải nêu với RULE.", "Needed with RULE, and only there."));
        }
        return faults;
    }
}
