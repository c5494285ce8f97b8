package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.Term;

/** Received after 15:00 counts from the next working day; hours are 07:00–11:30 and 13:30–17:00. */
class ServiceTermTest {

    private static final ServiceTerm WITH_RULE =
            new ServiceTerm(Term.workingDays(1), SupplementPolicy.RESTART, LocalTime.of(15, 0));
    private static final ServiceTerm WITHIN_THE_DAY =
            new ServiceTerm(Term.workingDays(0), SupplementPolicy.RESTART, LocalTime.of(15, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-05T06:30:00, 2026-11-05T07:00:00, 2026-11-06T17:00:00",
        "2026-11-05T12:00:00, 2026-11-05T13:30:00, 2026-11-06T17:00:00",
        "2026-11-05T14:59:59, 2026-11-05T14:59:59, 2026-11-06T17:00:00",
        "2026-11-05T15:00:00, 2026-11-05T15:00:00, 2026-11-06T17:00:00",
        "2026-11-05T15:00:01, 2026-11-06T07:00:00, 2026-11-09T17:00:00",
        "2026-11-05T17:00:00, 2026-11-06T07:00:00, 2026-11-09T17:00:00",
        "2026-11-05T23:59:59, 2026-11-06T07:00:00, 2026-11-09T17:00:00",
        "2026-11-07T10:00:00, 2026-11-09T07:00:00, 2026-11-10T17:00:00",
        "2026-09-02T10:00:00, 2026-09-03T07:00:00, 2026-09-04T17:00:00",
    })
    void countsFromTheStartTheRuleGives(String received, String start, String due) {
        // When
        Instant from = WITH_RULE.start(at(received), SampleDossier.DEADLINES);
        Appointment appointment = Appointment.first(at(received), WITH_RULE, SampleDossier.DEADLINES);

        // Then
        assertThat(from).isEqualTo(at(start));
        assertThat(appointment.count().from()).isEqualTo(at(start));
        assertThat(appointment.dueAt()).isEqualTo(at(due));
    }

    /** Received at 15:30, so the count begins at 07:00 on Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-05T16:40:00, 2026-11-09T17:00:00",
        "2026-11-06T07:00:00, 2026-11-09T17:00:00",
        "2026-11-06T08:00:00, 2026-11-10T08:00:00",
    })
    void aPauseMovesNothingBeforeTheCountBegins(String to, String due) {
        // Given
        Appointment promised = Appointment.first(at("2026-11-05T15:30:00"), WITH_RULE, SampleDossier.DEADLINES);
        Pause pause = new Pause(at("2026-11-05T16:00:00"), at(to), "Chờ bổ sung");

        // When
        Appointment resumed = promised.resumed(pause, SampleDossier.DEADLINES);

        // Then
        assertThat(promised.dueAt()).isEqualTo(at("2026-11-09T17:00:00"));
        assertThat(resumed.dueAt())
                .isEqualTo(at(due))
                .isEqualTo(SampleDossier.DEADLINES
                        .due(promised.count().from(), WITH_RULE.term(), List.of(pause))
                        .dueAt());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05T14:59:59, 2026-11-05T17:00:00",
        "2026-11-05T15:00:00, 2026-11-05T17:00:00",
        "2026-11-05T15:00:01, 2026-11-06T17:00:00",
        "2026-11-06T15:00:01, 2026-11-09T17:00:00",
    })
    void aSameDayResultReceivedLateIsDueTheNextWorkingDay(String received, String due) {
        // When
        Appointment appointment = Appointment.first(at(received), WITHIN_THE_DAY, SampleDossier.DEADLINES);

        // Then
        assertThat(appointment.dueAt()).isEqualTo(at(due));
    }

    @Test
    void aTermCountedAgainBeginsByTheSameRule() {
        // Given
        Appointment first = Appointment.first(at("2026-11-03T09:00:00"), WITH_RULE, SampleDossier.DEADLINES);

        // When
        Appointment restarted = first.restarted(
                at("2026-11-05T15:30:00"), at("2026-11-04T09:00:00"), WITH_RULE, SampleDossier.DEADLINES);

        // Then
        assertThat(restarted.count().from()).isEqualTo(at("2026-11-06T07:00:00"));
        assertThat(restarted.dueAt()).isEqualTo(at("2026-11-09T17:00:00"));
    }

    @Test
    void withoutARuleTheMomentItselfCounts() {
        // Given
        ServiceTerm plain = new ServiceTerm(Term.workingDays(1), SupplementPolicy.RESTART);

        // When
        Appointment appointment = Appointment.first(at("2026-11-05T23:00:00"), plain, SampleDossier.DEADLINES);

        // Then
        assertThat(appointment.count().from()).isEqualTo(at("2026-11-05T23:00:00"));
        assertThat(appointment.dueAt()).isEqualTo(at("2026-11-06T17:00:00"));
    }

    private static Instant at(String local) {
        return Instant.parse(local + "+07:00");
    }
}
