package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import vn.cchc.plan.reporting.StatutoryClosings;
import vn.cchc.plan.reporting.domain.CutOff;
import vn.cchc.plan.reporting.domain.PeriodKind;

/** How wording is read where the cut-offs of law are known. */
public final class TestRules {

    /** As an installation reads it that chose nothing: literally, reports closed on the 14th. */
    public static final ReadingPolicy STATUTORY = closedOn(14);

    private TestRules() {}

    static ReadingPolicy closedOn(int day) {
        var cutOffs = Arrays.stream(PeriodKind.values())
                .filter(PeriodKind::ofCalendar)
                .map(kind -> new CutOff(kind, day, LocalDate.of(2019, 3, 12), "Nghị định 09/2019/NĐ-CP, Điều 12"))
                .toList();
        return new ReadingPolicy(false, ReadingPolicy.ChosenBy.INSTALLATION, StatutoryClosings.of(cutOffs));
    }
}
