package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.kit.web.BusinessZone;

/** Any sequence of events against a model so simple that it can be read at a glance. */
class DossierPropertiesTest {

    /** Something tried; the choice decides between two ways of it. */
    record Attempt(EventType type, int minutesLater, boolean choice) {}

    @Provide
    Arbitrary<List<Attempt>> lives() {
        List<EventType> types = List.of(EventType.values()).stream()
                .filter(type -> type == EventType.APOLOGISED
                        || PlainModel.LEGAL.values().stream().anyMatch(legal -> legal.containsKey(type)))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(types),
                        Arbitraries.integers().between(0, 3000).map(DossierPropertiesTest::nowAndThenAMonth),
                        Arbitraries.of(true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(16);
    }

    private static int nowAndThenAMonth(int minutes) {
        return minutes % 20 == 19 ? minutes + 45_000 : minutes;
    }

    @Property(tries = 1000)
    void everyLifeAgreesWithTheModel(@ForAll("lives") List<Attempt> life) {
        Dossier dossier = SampleDossier.received(SampleDossier.registration(
                        "H90.41-261102-0001", SupplementPolicy.PAUSE_SHIFT, SampleDossier.TWO_LEGS))
                .after();
        PlainModel model = new PlainModel();
        List<RecordedEvent> history = new ArrayList<>();
        Instant at = SampleDossier.RECEIVED;
        for (Attempt attempt : life) {
            at = at.plus(Duration.ofMinutes(attempt.minutesLater()));
            dossier = warned(dossier, model, history, at);
            DossierEvent event = event(attempt, at, dossier);
            Decision decision = SampleDossier.decide(dossier, event);
            assertThat(decision instanceof Decision.Accepted)
                    .as("%s from %s", attempt.type(), dossier.state().status())
                    .isEqualTo(model.takes(event));
            if (decision instanceof Decision.Accepted accepted) {
                history.addAll(accepted.events());
                dossier = accepted.next();
                requireEqual(dossier, model);
            }
        }
        requireWellFormed(history);
    }

    private static void requireEqual(Dossier dossier, PlainModel model) {
        Course course = dossier.course();
        assertThat(dossier.state().status()).isEqualTo(model.status);
        assertThat(course.holder()).isEqualTo(model.holder);
        assertThat(course.route().stage().number()).isEqualTo(model.stage);
        Stage stage = course.route().stage();
        assertThat(stage.due().step()).isEqualTo(model.stepDue(stage.step()));
        assertThat(course.finance()).isEqualTo(model.finance);
        assertThat(course.supplements()).isEqualTo(model.supplements);
        assertThat(course.reschedules()).isEqualTo(model.reschedules);
        assertThat(course.counts().corrections()).isEqualTo(model.corrections);
        assertThat(dossier.registration().receivedAt()).isEqualTo(model.receivedAt);
        assertThat(dossier.appointment().dueAt()).isEqualTo(model.due());
        Optional<Timing> timing = Timing.of(dossier, BusinessZone.ID);
        assertThat(timing).isEqualTo(model.timing());
        boolean saidToBeLate = dossier.appointment().missed().any();
        if (timing.isPresent() && dossier.state().status() != Status.WITHDRAWN) {
            assertThat(timing.get() == Timing.LATE).isEqualTo(saidToBeLate);
        }
    }

    private static void requireWellFormed(List<RecordedEvent> history) {
        long sequence = 1;
        Set<Integer> announced = new HashSet<>();
        for (RecordedEvent recorded : history) {
            assertThat(recorded.sequence()).isEqualTo(++sequence);
            Appointment before = recorded.before().appointment();
            Appointment after = recorded.after().appointment();
            assertThat(after.originalDueAt()).isEqualTo(SampleDossier.DUE);
            if (!(recorded.event() instanceof Corrected)) {
                assertThat(after.dueAt()).isAfterOrEqualTo(before.dueAt());
            }
            assertThat(after.version()).isBetween(before.version(), before.version() + 1);
            if (!after.dueAt().equals(before.dueAt())) {
                assertThat(after.version()).isEqualTo(before.version() + 1);
            }
            if (recorded.event() instanceof Observed.Overdue overdue) {
                assertThat(announced.add(overdue.deadlineVersion())).isTrue();
                assertThat(overdue.missedDueAt()).isEqualTo(before.dueAt());
                assertThat(LocalDate.ofInstant(overdue.detectedAt(), BusinessZone.ID))
                        .isAfter(LocalDate.ofInstant(before.dueAt(), BusinessZone.ID));
                assertThat(overdue.occurredAt()).isBeforeOrEqualTo(overdue.detectedAt());
                assertThat(recorded.before().state().status().clock()).isEqualTo(Status.Clock.RUNNING);
            }
        }
    }

    /** Somebody looks at the clock before something happens: whoever is to be warned is, once for every promise. */
    private static Dossier warned(Dossier dossier, PlainModel model, List<RecordedEvent> history, Instant at) {
        Optional<RecordedEvent> warning = dossier.checkWarning(at);
        assertThat(warning.isPresent())
                .as("warned of %s at %s", dossier.appointment(), at)
                .isEqualTo(model.warns(at));
        warning.ifPresent(history::add);
        return warning.map(RecordedEvent::after).orElse(dossier);
    }

    private static DossierEvent event(Attempt attempt, Instant at, Dossier dossier) {
        return switch (attempt.type()) {
            case NOT_ACCEPTED -> new DossierEvent.NotAccepted(at, "Lý do");
            case SUPPLEMENT_REQUESTED -> new DossierEvent.SupplementRequested(at, "Lý do");
            case SUPPLEMENT_RECEIVED -> new DossierEvent.SupplementReceived(at);
            case PAYMENT_REQUESTED -> new DossierEvent.PaymentRequested(at, 10);
            case PAID -> new DossierEvent.Paid(at, 10);
            case FORWARDED -> new DossierEvent.Forwarded(at, attempt.choice() ? "H90.11" : "H90.41", null);
            case TAKEN -> new HandOver.Taken(at, "cv01");
            case CONSULTED -> new HandOver.Consulted(at, "H90.12", null, null);
            case CONSULTATION_ANSWERED -> new HandOver.ConsultationAnswered(at, "H90.12");
            case CORRECTED -> new Corrected(at, correction(attempt, dossier), "Lý do");
            case SUSPENDED -> new DossierEvent.Suspended(at, "Lý do");
            case RESUMED -> new DossierEvent.Resumed(at);
            case TERMINATED -> new DossierEvent.Terminated(at, "Lý do", attempt.choice() ? 5 : 0);
            case FINISHED -> new DossierEvent.Finished(at, Result.GRANTED);
            case RETURNED -> new DossierEvent.Returned(at, Channel.COUNTER);
            case DIGITISED -> new Digitised(at, new DigitalFile("a.pdf", "application/pdf", 1, "00", "a.pdf"));
            case WITHDRAWN -> new DossierEvent.Withdrawn(at, attempt.choice() ? 5 : 0);
            case RESCHEDULED -> new Apologising.Rescheduled(at, oneDayLater(at, dossier), "Lý do");
            case APOLOGISED -> new Apologising.Apologised(at, ApologyKind.ERROR, WrittenApology.of("Lý do"));
            case RECEIVED, OVERDUE, DUE_SOON, CONSULTATION_OVERDUE, SUPPLEMENT_EXPIRED, REDATED ->
                throw new IllegalArgumentException(attempt.type().name());
        };
    }

    private static Correction correction(Attempt attempt, Dossier dossier) {
        Instant dayBefore = dossier.registration().receivedAt().minus(Duration.ofDays(1));
        return new Correction(null, attempt.choice() ? dayBefore : null, null, true, null);
    }

    private static Instant oneDayLater(Instant at, Dossier dossier) {
        Instant due = dossier.appointment().dueAt();
        return SampleDossier.DEADLINES.addWorkingTime(due.isAfter(at) ? due : at, Duration.ofHours(8));
    }
}
