package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.DossierState.Running;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;

/** What is noted on the process control slip between two hand-overs; none of it moves the clock. */
public sealed interface HandOver extends DossierEvent {

    /** The receiver takes the dossier over, as the slip's line "Nhận" has it; the officer may be left open. */
    record Taken(Instant occurredAt, String officer) implements HandOver {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof Running ? Optional.of(state) : Optional.empty();
        }
    }

    /**
     * Another agency is asked for its opinion while the work goes on.
     *
     * @param dueAt by when; null where the published process says it or nobody does
     */
    record Consulted(Instant occurredAt, String agency, String step, Instant dueAt) implements HandOver {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof Running ? Optional.of(state) : Optional.empty();
        }

        Consultation consultation(Steps steps, Deadlines deadlines) {
            Step foreseen = steps.consultation(step, agency).orElse(null);
            boolean counted = dueAt == null && foreseen != null && foreseen.term() != null;
            Term term = counted ? foreseen.term() : null;
            Instant due = counted ? deadlines.due(occurredAt, term).dueAt() : dueAt;
            String code = foreseen == null ? null : foreseen.code();
            return new Consultation(agency, code, occurredAt, due, null, term, null);
        }
    }

    record ConsultationAnswered(Instant occurredAt, String agency) implements HandOver {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof Ended ? Optional.empty() : Optional.of(state);
        }
    }

    /** The agency that was asked has not answered in its time: its head is urged (NĐ 61/2018/NĐ-CP, Điều 20). */
    record ConsultationOverdue(Instant occurredAt, String agency, String step, Instant detectedAt) implements HandOver {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof Ended ? Optional.empty() : Optional.of(state);
        }
    }
}
