package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;

/** A process of one step that has the whole term: whatever happens, the step and its leg are due when the whole is. */
class StagePropertiesTest {

    private static final Observed.Redated.Basis BASIS = new Observed.Redated.Basis("7", 2026, 2, "Quốc tang");
    private static final Steps ONE_STEP =
            new Steps(List.of(new Step("B1", "Giải quyết", null, Term.workingDays(5), 1, Step.Place.COUNTER)));

    private enum What {
        SUPPLEMENT,
        PAYMENT,
        SUSPENSION,
        CORRECTION,
        HOLIDAY
    }

    private record Attempt(What what, int minutesLater, int number) {}

    @Provide
    Arbitrary<List<Attempt>> lives() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 2500),
                        Arbitraries.integers().between(0, 25))
                .as(Attempt::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 1000)
    void pausesRestartsCorrectionsAndHolidaysMoveTheStepAsTheyMoveTheWhole(
            @ForAll("lives") List<Attempt> life, @ForAll SupplementPolicy policy) {
        Dossier dossier = SampleDossier.received(SampleDossier.registration("H90.41-261102-0001", policy, ONE_STEP))
                .after();
        Deadlines deadlines = SampleDossier.DEADLINES;
        Instant at = SampleDossier.RECEIVED;
        for (Attempt attempt : life) {
            at = at.plus(Duration.ofMinutes(attempt.minutesLater()));
            if (attempt.what() == What.HOLIDAY) {
                deadlines = SampleDossier.withDayOff(LocalDate.of(2026, 11, 2).plusDays(attempt.number()));
                dossier = redated(dossier, context(at, deadlines));
            } else {
                dossier = recorded(dossier, event(attempt, at, dossier), context(at, deadlines));
            }
            Stage.Due due = dossier.course().route().stage().due();
            assertThat(due.step()).isEqualTo(dossier.appointment().dueAt());
            assertThat(due.leg()).isEqualTo(dossier.appointment().dueAt());
        }
    }

    private static Dossier redated(Dossier dossier, Context context) {
        List<RecordedEvent> recorded = dossier.redate(BASIS, null, context);
        return recorded.isEmpty() ? dossier : recorded.get(recorded.size() - 1).after();
    }

    /** What may not be done just then is left out. */
    private static Dossier recorded(Dossier dossier, DossierEvent event, Context context) {
        return dossier.record(event, context) instanceof Decision.Accepted accepted ? accepted.next() : dossier;
    }

    private static DossierEvent event(Attempt attempt, Instant at, Dossier dossier) {
        boolean paused = dossier.state() instanceof DossierState.Paused;
        return switch (attempt.what()) {
            case SUPPLEMENT ->
                paused
                        ? new DossierEvent.SupplementReceived(at)
                        : new DossierEvent.SupplementRequested(at, "Thiếu chữ ký", "Luật Đất đai 2024, Điều 223");
            case PAYMENT -> paused ? new DossierEvent.Paid(at, 10) : new DossierEvent.PaymentRequested(at, 10);
            case SUSPENSION -> paused ? new DossierEvent.Resumed(at) : new DossierEvent.Suspended(at, "Lý do");
            case CORRECTION -> {
                Instant earlier = dossier.registration().receivedAt().minus(Duration.ofHours(attempt.number()));
                yield new Corrected(at, new Correction(null, earlier, null, false, null), "Lý do");
            }
            case HOLIDAY -> throw new IllegalArgumentException(attempt.toString());
        };
    }

    private static Context context(Instant at, Deadlines deadlines) {
        return new Context(at.plusSeconds(1), deadlines, SampleDossier.RULES);
    }
}
