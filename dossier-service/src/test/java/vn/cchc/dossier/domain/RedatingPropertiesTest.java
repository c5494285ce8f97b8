package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.cchc.dossier.domain.Observed.Redated;

/** Whatever has happened to a dossier, and whichever day is announced as a holiday late. */
class RedatingPropertiesTest {

    private static final Redated.Basis BASIS = new Redated.Basis("7", 2026, 2, "Quốc tang");

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(0, 2000).list().ofMaxSize(6);
    }

    @Property(tries = 300)
    void anUnchangedCalendarMovesNothing(
            @ForAll("gaps") List<Integer> gaps, @ForAll SupplementPolicy policy, @ForAll boolean announce) {
        // Given
        Life life = Life.of(gaps, policy, announce);

        // When
        List<RecordedEvent> recorded = life.dossier().redate(BASIS, null, SampleDossier.at(life.now()));

        // Then
        assertThat(recorded).isEmpty();
    }

    @Property(tries = 300)
    void twiceIsOnceAndTheFirstPromiseStaysWhatItWas(
            @ForAll("gaps") List<Integer> gaps,
            @ForAll SupplementPolicy policy,
            @ForAll @IntRange(min = 0, max = 30) int day,
            @ForAll boolean announce) {
        // Given
        Life life = Life.of(gaps, policy, announce);
        Appointment before = life.dossier().appointment();
        Context changed = new Context(
                life.now(), SampleDossier.withDayOff(LocalDate.of(2026, 11, 2).plusDays(day)), SampleDossier.RULES);

        // When
        List<RecordedEvent> recorded = life.dossier().redate(BASIS, null, changed);

        // Then
        Dossier after = recorded.isEmpty()
                ? life.dossier()
                : recorded.get(recorded.size() - 1).after();
        assertThat(after.redate(BASIS, null, changed)).isEmpty();
        assertThat(after.appointment().originalDueAt()).isEqualTo(before.originalDueAt());
        if (gaps.isEmpty()) {
            // A pause on the day that became a holiday paused nothing, so with pauses it may also come earlier.
            assertThat(after.appointment().dueAt()).isAfterOrEqualTo(before.dueAt());
        }
        boolean stays = after.appointment().dueAt().equals(before.dueAt());
        assertThat(after.appointment().version()).isEqualTo(before.version() + (stays ? 0 : 1));
        assertThat(recorded.isEmpty())
                .isEqualTo(stays
                        && after.appointment().missed().equals(before.missed())
                        && after.state().equals(life.dossier().state())
                        && after.course().route().equals(life.dossier().course().route()));
        assertThat(after.course().route().stage().slip())
                .isEqualTo(life.dossier().course().route().stage().slip());
        assertThat(after.state().status()).isEqualTo(life.dossier().state().status());
        if (!before.missed().current()) {
            assertThat(after.appointment().missed().current()).isFalse();
        }
    }

    /** A dossier that was handed over and asked about while its clock stopped and ran on by turns, and when the calendar changed. */
    private record Life(Dossier dossier, Instant now) {

        static Life of(List<Integer> gaps, SupplementPolicy policy, boolean announce) {
            Dossier dossier = SampleDossier.received(
                            SampleDossier.registration("H90.41-261102-0001", policy, SampleDossier.TWO_LEGS))
                    .after();
            Instant at = SampleDossier.RECEIVED;
            for (int gap : gaps) {
                at = at.plus(Duration.ofMinutes(gap));
                dossier = SampleDossier.after(dossier, next(dossier, at));
            }
            Instant now = at.plusSeconds(60);
            Dossier last = dossier;
            return new Life(
                    announce
                            ? dossier.checkDeadlines(now)
                                    .map(RecordedEvent::after)
                                    .orElse(last)
                            : dossier,
                    now);
        }

        private static DossierEvent next(Dossier dossier, Instant at) {
            if (dossier.state() instanceof DossierState.AwaitingSupplement) {
                return new DossierEvent.SupplementReceived(at);
            }
            if (dossier.state() instanceof DossierState.Suspended) {
                return new DossierEvent.Resumed(at);
            }
            if (dossier.course().route().stage().number() == 1 && at.getEpochSecond() / 60 % 3 == 0) {
                return new DossierEvent.Forwarded(at, "H90.11", null);
            }
            if (dossier.course().route().openWith("H90.12").isEmpty() && at.getEpochSecond() / 60 % 2 == 0) {
                return new HandOver.Consulted(at, "H90.12", null, null);
            }
            return dossier.course().supplements() == 0
                    ? new DossierEvent.SupplementRequested(at, "Thiếu chữ ký")
                    : new DossierEvent.Suspended(at, "Chờ kết luận");
        }
    }
}
