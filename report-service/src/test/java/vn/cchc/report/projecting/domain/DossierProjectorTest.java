package vn.cchc.report.projecting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cchc.report.projecting.domain.Dossiers.DUE_AT;
import static vn.cchc.report.projecting.domain.Dossiers.RECEIVED_AT;
import static vn.cchc.report.projecting.domain.Dossiers.ended;
import static vn.cchc.report.projecting.domain.Dossiers.event;
import static vn.cchc.report.projecting.domain.Dossiers.missed;
import static vn.cchc.report.projecting.domain.Dossiers.received;
import static vn.cchc.report.projecting.domain.Dossiers.running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierProjectorTest {

    private static final Instant FINISHED_AT = RECEIVED_AT.plus(Duration.ofDays(3));

    @Test
    void closesOneIntervalWhereTheNextBegins() {
        // Given
        var finished = event(2, DossierEventType.FINISHED, FINISHED_AT, ended("FINISHED", FINISHED_AT));

        // When
        var facts = DossierProjector.project(List.of(received(), finished));

        // Then
        assertThat(facts.states()).extracting(Interval::from).containsExactly(RECEIVED_AT, FINISHED_AT);
        assertThat(facts.states()).extracting(Interval::to).containsExactly(FINISHED_AT, Interval.OPEN);
        assertThat(facts.lastSequence()).isEqualTo(2);
    }

    @Test
    void keepsTheFinishAsTheEndWhenTheResultIsReturnedLater() {
        // Given
        var finished = event(2, DossierEventType.FINISHED, FINISHED_AT, ended("FINISHED", null));
        var returned =
                event(3, DossierEventType.RETURNED, FINISHED_AT.plus(Duration.ofDays(2)), ended("RETURNED", null));

        // When
        var facts = DossierProjector.project(List.of(received(), finished, returned));

        // Then
        assertThat(last(facts).endedAt()).isEqualTo(FINISHED_AT);
    }

    @Test
    void aCompletionEnteredLaterForAnEarlierInstantTakesTheOverdueMarkAway() {
        // Given
        var overdue = new DossierEvent(
                Dossiers.CODE,
                2,
                DossierEventType.OVERDUE,
                DUE_AT,
                received().identity(),
                missed(DUE_AT, false),
                null,
                "H90.41",
                null);
        var before = DUE_AT.minus(Duration.ofHours(1));
        var finished = event(3, DossierEventType.FINISHED, before, ended("FINISHED", before));

        // When
        var facts = DossierProjector.project(List.of(received(), overdue, finished));

        // Then
        assertThat(facts.states()).hasSize(2);
        assertThat(last(facts).clock()).isEqualTo(DossierClock.ENDED);
        assertThat(last(facts).faultAgency()).isNull();
    }

    @Test
    void remembersTheFirstAppointmentMissedThroughEveryReschedule() {
        // Given
        var second = DUE_AT.plus(Duration.ofDays(3));
        var third = second.plus(Duration.ofDays(3));
        var rescheduled = rescheduled(2, DUE_AT.plusSeconds(60), DUE_AT, second);
        var again = rescheduled(3, second.plusSeconds(60), second, third);

        // When
        var facts = DossierProjector.project(List.of(again, rescheduled, received()));

        // Then
        assertThat(last(facts).missedDueAt()).isEqualTo(DUE_AT);
        assertThat(last(facts).dueAt()).isEqualTo(third);
    }

    @Test
    void aRescheduleInGoodTimeLeavesNothingMissed() {
        // Given
        var later = DUE_AT.plus(Duration.ofDays(3));
        var moved = event(
                2,
                DossierEventType.RESCHEDULED,
                DUE_AT.minus(Duration.ofDays(1)),
                Dossiers.after("PROCESSING", DossierClock.RUNNING, later, null));

        // When
        var facts = DossierProjector.project(List.of(received(), moved));

        // Then
        assertThat(last(facts).missedDueAt()).isNull();
    }

    @Test
    void keepsTheAgencyAtFaultWhileTheDossierMovesOn() {
        // Given
        var overdue = new DossierEvent(
                Dossiers.CODE,
                2,
                DossierEventType.OVERDUE,
                DUE_AT,
                received().identity(),
                missed(DUE_AT, false),
                null,
                "H90.11",
                new DossierTold(null, 0, 0, null, "THAM-DINH", null));
        var forwarded = event(3, DossierEventType.FORWARDED, DUE_AT.plusSeconds(60), missed(DUE_AT, false));

        // When
        var facts = DossierProjector.project(List.of(received(), overdue, forwarded));

        // Then
        assertThat(last(facts).faultAgency()).isEqualTo("H90.11");
        assertThat(last(facts).faultStep()).isEqualTo("THAM-DINH");
    }

    @Test
    void eventsOfTheSameInstantLeaveNoEmptyInterval() {
        // Given
        var forwarded = event(2, DossierEventType.FORWARDED, RECEIVED_AT, running());

        // When
        var facts = DossierProjector.project(List.of(received(), forwarded));

        // Then
        assertThat(facts.states()).singleElement().extracting(Interval::to).isEqualTo(Interval.OPEN);
    }

    private static DossierEvent rescheduled(long sequence, Instant at, Instant previousDueAt, Instant dueAt) {
        return new DossierEvent(
                Dossiers.CODE,
                sequence,
                DossierEventType.RESCHEDULED,
                at,
                received().identity(),
                missed(dueAt, true),
                previousDueAt,
                null,
                null);
    }

    private static DossierState last(DossierFacts facts) {
        return facts.states().get(facts.states().size() - 1).state();
    }

    @Test
    void aCorrectedReceiptCountsFromTheStartInWhateverOrderItCame() {
        // Given
        var rightly = RECEIVED_AT.minus(Duration.ofDays(3));
        var other = new DossierIdentity(
                "1.001193", "HOTICH", "COMMUNE", "H90.41", "H90.41", Channel.COUNTER, Channel.COUNTER, Coverage.EXEMPT);
        var now = new DossierAfter(
                "PROCESSING",
                DossierClock.RUNNING,
                rightly,
                DUE_AT,
                DUE_AT,
                null,
                "H90.41",
                null,
                false,
                false,
                false,
                null,
                "NONE",
                null);
        var forwarded = event(2, DossierEventType.FORWARDED, RECEIVED_AT.plusSeconds(60), running());
        var corrected = new DossierEvent(
                Dossiers.CODE,
                3,
                DossierEventType.CORRECTED,
                RECEIVED_AT.plusSeconds(120),
                other,
                now,
                DUE_AT,
                null,
                null);

        // When
        var facts = DossierProjector.project(List.of(corrected, received(), forwarded, corrected));

        // Then
        assertThat(facts).isEqualTo(DossierProjector.project(List.of(received(), forwarded, corrected)));
        assertThat(facts.identity().procedure()).isEqualTo("1.001193");
        assertThat(facts.identity().coverage()).isEqualTo(Coverage.EXEMPT);
        assertThat(facts.states().get(0).from()).isEqualTo(rightly);
        assertThat(facts.states())
                .extracting(interval -> interval.state().receivedAt())
                .containsOnly(rightly);
    }

    @Test
    void whatAddsUpIsCountedOnceHoweverOftenItComes() {
        // Given
        var received = told(1, DossierEventType.RECEIVED, new DossierTold(4, 3, 1, null, null, null));
        var asked = told(2, DossierEventType.SUPPLEMENT_REQUESTED, DossierTold.NOTHING);
        var brought = told(3, DossierEventType.SUPPLEMENT_RECEIVED, new DossierTold(null, 1, 1, null, null, null));
        var sorry = told(4, DossierEventType.APOLOGISED, new DossierTold(null, 0, 0, null, null, "ERROR"));
        var finished = told(5, DossierEventType.FINISHED, new DossierTold(null, 0, 0, true, null, null));

        // When
        var facts = DossierProjector.project(List.of(finished, brought, received, brought, sorry, asked));

        // Then
        assertThat(facts.onlineLevel()).isEqualTo(4);
        assertThat(last(facts).tally()).isEqualTo(new DossierTally(null, "NONE", 1, 4, 2, true, 1));
    }

    @Test
    void whyItIsLateIsWhatWasSaidLast() {
        // Given
        var first = new StatedCause("OVERLOAD", "Cuối quý");
        var second = new StatedCause("OTHER_AGENCY", null);
        var received = told(1, DossierEventType.RECEIVED, DossierTold.NOTHING);
        var moved = told(
                2,
                DossierEventType.RESCHEDULED,
                new DossierTold(null, 0, 0, null, null, null, first, null, null, null));
        var forwarded = told(3, DossierEventType.FORWARDED, DossierTold.NOTHING);
        var finished = told(
                4, DossierEventType.FINISHED, new DossierTold(null, 0, 0, false, null, null, second, null, null, null));

        // When
        var facts = DossierProjector.project(List.of(finished, forwarded, moved, received));

        // Then
        assertThat(facts.states())
                .extracting(interval -> interval.state().lateness())
                .containsExactly(null, first, second);
    }

    @Test
    void documentsAreThoseOfTheCorrectionFromThenOn() {
        // Given
        var received = told(1, DossierEventType.RECEIVED, new DossierTold(null, 3, 1, null, null, null));
        var brought = told(2, DossierEventType.SUPPLEMENT_RECEIVED, new DossierTold(null, 1, 1, null, null, null));
        var corrected = told(
                3,
                DossierEventType.CORRECTED,
                new DossierTold(null, 0, 0, null, null, null, null, null, null, new DossierTold.Papers(5, 2)));

        // When
        var facts = DossierProjector.project(List.of(received, brought, corrected));
        var followed =
                DossierProjector.follow(DossierProjector.project(List.of(received, brought)), List.of(corrected));

        // Then
        assertThat(facts.states())
                .extracting(
                        interval -> interval.state().tally().components(),
                        interval -> interval.state().tally().digitalComponents())
                .containsExactly(tuple(3, 1), tuple(4, 2), tuple(6, 3));
        assertThat(followed).as("all have to be folded again").isEmpty();
    }

    @Test
    void aResultIsCountedByTheChannelItWentOutThrough() {
        // Given
        var finished = event(2, DossierEventType.FINISHED, RECEIVED_AT.plusSeconds(2), ended("FINISHED", RECEIVED_AT));
        var handedOver = new DossierTold(null, 0, 0, null, null, null, null, Channel.POST, null, null);
        var returned = new DossierEvent(
                Dossiers.CODE,
                3,
                DossierEventType.RETURNED,
                RECEIVED_AT.plusSeconds(3),
                received().identity(),
                ended("RETURNED", RECEIVED_AT),
                null,
                null,
                handedOver);
        var sorry = event(4, DossierEventType.APOLOGISED, RECEIVED_AT.plusSeconds(4), ended("RETURNED", RECEIVED_AT));

        // When
        var facts = DossierProjector.project(List.of(received(), finished, returned, sorry));
        var followed = DossierProjector.follow(
                DossierProjector.project(List.of(received(), finished, returned)), List.of(sorry));

        // Then
        assertThat(received().identity().returnChannel()).isNotEqualTo(Channel.POST);
        assertThat(facts.identity().returnChannel()).isEqualTo(Channel.POST);
        assertThat(followed).as("all have to be folded again").isEmpty();
    }

    private static DossierEvent told(long sequence, DossierEventType type, DossierTold told) {
        var at = RECEIVED_AT.plusSeconds(sequence);
        var identity = received().identity();
        return new DossierEvent(Dossiers.CODE, sequence, type, at, identity, running(), null, null, told);
    }
}
