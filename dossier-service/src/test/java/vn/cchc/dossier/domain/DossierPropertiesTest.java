package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.kit.worktime.Pause;

/** Any sequence of events against a model so simple that it can be read at a glance. */
class DossierPropertiesTest {

    /** What leads where; anything else changes nothing. */
    private static final Map<Status, Map<EventType, Status>> LEGAL = Map.of(
            Status.ACCEPTED,
                    running(Map.of(
                            EventType.NOT_ACCEPTED, Status.NOT_ACCEPTED, EventType.RESCHEDULED, Status.ACCEPTED)),
            Status.PROCESSING, running(Map.of(EventType.RESCHEDULED, Status.PROCESSING)),
            Status.AWAITING_SUPPLEMENT,
                    Map.of(
                            EventType.SUPPLEMENT_RECEIVED, Status.PROCESSING,
                            EventType.NOT_ACCEPTED, Status.NOT_ACCEPTED,
                            EventType.WITHDRAWN, Status.WITHDRAWN),
            Status.AWAITING_PAYMENT, Map.of(EventType.PAID, Status.PROCESSING, EventType.WITHDRAWN, Status.WITHDRAWN),
            Status.SUSPENDED,
                    Map.of(
                            EventType.RESUMED, Status.PROCESSING,
                            EventType.FINISHED, Status.FINISHED,
                            EventType.TERMINATED, Status.TERMINATED,
                            EventType.WITHDRAWN, Status.WITHDRAWN),
            Status.FINISHED, Map.of(EventType.RETURNED, Status.RETURNED));

    private static Map<EventType, Status> running(Map<EventType, Status> more) {
        Map<EventType, Status> all = new EnumMap<>(EventType.class);
        all.put(EventType.SUPPLEMENT_REQUESTED, Status.AWAITING_SUPPLEMENT);
        all.put(EventType.PAYMENT_REQUESTED, Status.AWAITING_PAYMENT);
        all.put(EventType.FORWARDED, Status.PROCESSING);
        all.put(EventType.SUSPENDED, Status.SUSPENDED);
        all.put(EventType.TERMINATED, Status.TERMINATED);
        all.put(EventType.FINISHED, Status.FINISHED);
        all.put(EventType.WITHDRAWN, Status.WITHDRAWN);
        all.putAll(more);
        return all;
    }

    private static final Set<EventType> SYSTEM = Set.of(EventType.OVERDUE, EventType.DUE_SOON, EventType.REDATED);

    record Step(EventType type, int minutesLater) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        List<EventType> types = List.of(EventType.values()).stream()
                .filter(type -> type != EventType.RECEIVED && !SYSTEM.contains(type))
                .toList();
        return Combinators.combine(Arbitraries.of(types), Arbitraries.integers().between(0, 3000))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void everyLifeAgreesWithTheModel(@ForAll("lives") List<Step> life) {
        Dossier dossier = SampleDossier.dossier();
        List<RecordedEvent> history = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        Instant at = SampleDossier.RECEIVED;
        int supplements = 0;
        boolean rescheduled = false;
        for (Step step : life) {
            at = at.plus(Duration.ofMinutes(step.minutesLater()));
            Status before = dossier.state().status();
            Status expected = step.type() == EventType.APOLOGISED
                    ? before
                    : LEGAL.getOrDefault(before, Map.of()).get(step.type());
            boolean refused = step.type() == EventType.SUPPLEMENT_REQUESTED && supplements == 1
                    || step.type() == EventType.RESCHEDULED && rescheduled;
            Decision decision = SampleDossier.decide(dossier, event(step.type(), at, dossier));
            assertThat(decision instanceof Decision.Accepted)
                    .as("%s from %s", step.type(), before)
                    .isEqualTo(expected != null && !refused);
            if (!(decision instanceof Decision.Accepted accepted)) {
                continue;
            }
            if (before.clock() == Status.Clock.PAUSED && expected == Status.PROCESSING) {
                pauses.add(new Pause(dossier.state().since(), at, before.name()));
            }
            supplements += step.type() == EventType.SUPPLEMENT_REQUESTED ? 1 : 0;
            rescheduled |= step.type() == EventType.RESCHEDULED;
            history.addAll(accepted.events());
            dossier = accepted.next();
            assertThat(dossier.state().status()).isEqualTo(expected);
            if (!rescheduled) {
                assertThat(dossier.appointment().dueAt())
                        .isEqualTo(SampleDossier.DEADLINES
                                .due(
                                        SampleDossier.RECEIVED,
                                        dossier.registration()
                                                .procedure()
                                                .service()
                                                .term(),
                                        pauses)
                                .dueAt());
            }
        }
        requireWellFormed(history);
    }

    private static void requireWellFormed(List<RecordedEvent> history) {
        long sequence = 1;
        Set<Integer> announced = new HashSet<>();
        for (RecordedEvent recorded : history) {
            assertThat(recorded.sequence()).isEqualTo(++sequence);
            Appointment before = recorded.before().appointment();
            Appointment after = recorded.after().appointment();
            assertThat(after.originalDueAt()).isEqualTo(SampleDossier.DUE);
            assertThat(after.dueAt()).isAfterOrEqualTo(before.dueAt());
            assertThat(after.version()).isBetween(before.version(), before.version() + 1);
            if (!after.dueAt().equals(before.dueAt())) {
                assertThat(after.version()).isEqualTo(before.version() + 1);
            }
            if (recorded.event() instanceof DossierEvent.Overdue overdue) {
                assertThat(announced.add(overdue.deadlineVersion())).isTrue();
                assertThat(overdue.occurredAt()).isEqualTo(before.dueAt());
                assertThat(recorded.before().state().status().clock()).isEqualTo(Status.Clock.RUNNING);
            }
        }
    }

    private static DossierEvent event(EventType type, Instant at, Dossier dossier) {
        return switch (type) {
            case NOT_ACCEPTED -> new DossierEvent.NotAccepted(at, "Lý do");
            case SUPPLEMENT_REQUESTED -> new DossierEvent.SupplementRequested(at, "Lý do");
            case SUPPLEMENT_RECEIVED -> new DossierEvent.SupplementReceived(at);
            case PAYMENT_REQUESTED -> new DossierEvent.PaymentRequested(at, 10);
            case PAID -> new DossierEvent.Paid(at, 10);
            case FORWARDED -> new DossierEvent.Forwarded(at, "H90.11", null);
            case SUSPENDED -> new DossierEvent.Suspended(at, "Lý do");
            case RESUMED -> new DossierEvent.Resumed(at);
            case TERMINATED -> new DossierEvent.Terminated(at, "Lý do");
            case FINISHED -> new DossierEvent.Finished(at, Result.GRANTED);
            case RETURNED -> new DossierEvent.Returned(at, Channel.COUNTER);
            case WITHDRAWN -> new DossierEvent.Withdrawn(at);
            case RESCHEDULED -> new DossierEvent.Rescheduled(at, oneDayLater(at, dossier), "Lý do");
            case APOLOGISED -> new DossierEvent.Apologised(at, ApologyKind.ERROR, WrittenApology.of("Lý do"));
            case RECEIVED, OVERDUE, DUE_SOON, REDATED -> throw new IllegalArgumentException(type.name());
        };
    }

    private static Instant oneDayLater(Instant at, Dossier dossier) {
        Instant due = dossier.appointment().dueAt();
        return SampleDossier.DEADLINES.addWorkingTime(due.isAfter(at) ? due : at, Duration.ofHours(8));
    }
}
