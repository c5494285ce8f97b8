package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.cchc.plan.deadline.ReportClosings;
import vn.cchc.plan.deadline.ReportRules;
import vn.cchc.plan.reporting.domain.CutOff;
import vn.cchc.plan.reporting.domain.Nominal;
import vn.cchc.plan.reporting.domain.PeriodKind;
import vn.cchc.plan.reporting.domain.Schedule;

/** Tells the reader of deadline wording when figures are closed: the cut-offs that reporting duties go by. */
@ApplicationScoped
public class StatutoryClosings implements ReportRules {

    private final DutyVersionRepository versions;

    StatutoryClosings(DutyVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    @Transactional
    public ReportClosings closings() {
        return of(versions.cutOffs());
    }

    public static ReportClosings of(Collection<CutOff> cutOffs) {
        var known = List.copyOf(cutOffs);
        return (months, year) -> Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.ofCalendar() && kind.months() == months)
                .findFirst()
                .map(kind -> closings(kind, year, known))
                .orElse(ReportClosings.Closings.NONE);
    }

    /** None for a year in which the rule does not hold from the first period on. */
    private static ReportClosings.Closings closings(PeriodKind kind, int year, List<CutOff> cutOffs) {
        List<LocalDate> days = new Schedule(Schedule.ScheduleKind.CUT_OFF, List.of(kind), null, null)
                .ofCalendar(year, cutOffs).stream().map(Nominal::to).toList();
        if (days.size() < kind.perYear()) {
            return ReportClosings.Closings.NONE;
        }
        var law = CutOff.inForce(cutOffs, kind, YearMonth.from(days.get(days.size() - 1)))
                .map(CutOff::legalBasis)
                .orElse("");
        return new ReportClosings.Closings(days, law);
    }
}
