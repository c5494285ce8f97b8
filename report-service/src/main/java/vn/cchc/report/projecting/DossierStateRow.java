package vn.cchc.report.projecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.projecting.domain.DossierFacts;
import vn.cchc.report.projecting.domain.Interval;

/** A row of dossier_state: an interval with the business days the reports compare. */
record DossierStateRow(
        String dossier,
        String validFrom,
        String validTo,
        String state,
        String clock,
        LocalDate receivedOn,
        Instant dueAt,
        LocalDate dueOn,
        Instant missedDueAt,
        Instant endedAt,
        LocalDate endedOn,
        String holder,
        String officer,
        String faultAgency,
        boolean apology,
        String faultStep,
        String outcome,
        String finance,
        int supplementRequests,
        int components,
        int digitalComponents,
        Boolean digitalResult,
        int errorApologies,
        String step,
        String lateCause,
        String lateNote,
        String agency) {

    static Stream<DossierStateRow> of(DossierFacts facts) {
        return facts.states().stream().map(interval -> {
            var state = interval.state();
            return new DossierStateRow(
                    facts.dossier(),
                    interval.from().toString(),
                    end(interval),
                    state.state(),
                    state.clock().name(),
                    BusinessDays.of(state.receivedAt()),
                    state.dueAt(),
                    day(state.dueAt()),
                    state.missedDueAt(),
                    state.endedAt(),
                    day(state.endedAt()),
                    state.holder(),
                    state.officer(),
                    state.faultAgency(),
                    state.apology(),
                    state.faultStep(),
                    state.tally().outcome(),
                    state.tally().finance(),
                    state.tally().supplementRequests(),
                    state.tally().components(),
                    state.tally().digitalComponents(),
                    state.tally().digitalResult(),
                    state.tally().errorApologies(),
                    state.step(),
                    state.lateness() == null ? null : state.lateness().cause(),
                    state.lateness() == null ? null : state.lateness().note(),
                    facts.identity().agency());
        });
    }

    static String end(Interval<?> interval) {
        return interval.to().equals(Interval.OPEN) ? "infinity" : interval.to().toString();
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : BusinessDays.of(instant);
    }
}
