package vn.cchc.plan.remediation;

import java.time.LocalDate;
import java.util.Comparator;
import vn.cchc.kit.web.BusinessDays;

/** An agency and the month in which its deadlines were missed; there is one task for each. */
record FaultMonth(String agency, LocalDate month) implements Comparable<FaultMonth> {

    private static final Comparator<FaultMonth> ORDER =
            Comparator.comparing(FaultMonth::agency).thenComparing(FaultMonth::month);

    static FaultMonth of(OverdueDossier overdue) {
        LocalDate missed = BusinessDays.of(overdue.detail().missedDueAt());
        return new FaultMonth(overdue.detail().faultAgency(), missed.withDayOfMonth(1));
    }

    @Override
    public int compareTo(FaultMonth other) {
        return ORDER.compare(this, other);
    }
}
