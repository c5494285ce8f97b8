package vn.cchc.report.projecting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DossierProjectorPropertiesTest {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private record Happening(long minutes, DossierEventType type, DossierClock clock, boolean missed, boolean before) {}

    @Property(tries = 300)
    void duplicatesAndDisorderChangeNothing(@ForAll("histories") List<DossierEvent> history, @ForAll long seed) {
        // Given
        var random = new Random(seed);
        var disordered = new ArrayList<>(history);
        history.forEach(event -> {
            for (int i = random.nextInt(3); i > 0; i--) {
                disordered.add(event);
            }
        });
        Collections.shuffle(disordered, random);

        // When
        var facts = DossierProjector.project(disordered);

        // Then
        assertThat(facts).isEqualTo(DossierProjector.project(history));
    }

    @Property(tries = 300)
    void anyInstantFindsTheLatestRecordedEventUpToIt(
            @ForAll("histories") List<DossierEvent> history, @ForAll("minutes") long minutes) {
        // Given
        var at = START.plusSeconds(60 * minutes);

        // When
        var covering = DossierProjector.project(history).states().stream()
                .filter(interval -> interval.covers(at))
                .toList();

        // Then
        var naive = asOf(history, at);
        assertThat(covering).hasSize(naive.isPresent() ? 1 : 0);
        naive.ifPresent(event -> {
            var state = covering.get(0).state();
            assertThat(state.clock()).isEqualTo(event.after().clock());
            assertThat(state.state()).isEqualTo(event.after().state());
            assertThat(state.dueAt()).isEqualTo(event.after().dueAt());
            assertThat(state.missedDueAt() != null).isEqualTo(event.after().missedBeforeReschedule());
            assertThat(state.endedAt() != null).isEqualTo(event.after().clock() == DossierClock.ENDED);
        });
    }

    @Property(tries = 500)
    void goingOnFromWhatIsKnownComesToTheSame(
            @ForAll("histories") List<DossierEvent> happened,
            @ForAll boolean orderly,
            @ForAll @IntRange(min = 1, max = 11) int first) {
        // Given
        var history = orderly ? orderly(happened) : happened;
        int split = Math.min(first, history.size());
        var known = DossierProjector.project(history.subList(0, split));
        var open = known.states().get(known.states().size() - 1);
        var rest = history.subList(split, history.size());
        Assume.that(!rest.isEmpty());

        // When
        var further = DossierProjector.follow(
                new DossierFacts(
                        known.dossier(), known.lastSequence(), known.identity(), known.onlineLevel(), List.of(open)),
                rest);

        // Then
        boolean backwards = rest.stream().anyMatch(event -> !since(event).isAfter(open.from()));
        assertThat(further.isEmpty()).isEqualTo(backwards);
        further.ifPresent(facts -> assertThat(joined(known, facts)).isEqualTo(DossierProjector.project(history)));
    }

    /** The same things, each an hour after the one before it. */
    private static List<DossierEvent> orderly(List<DossierEvent> history) {
        return history.stream()
                .map(event -> new DossierEvent(
                        event.dossier(),
                        event.sequence(),
                        event.type(),
                        START.plusSeconds(3600 * event.sequence()),
                        event.identity(),
                        event.after(),
                        event.previousDueAt(),
                        event.faultAgency(),
                        event.told()))
                .toList();
    }

    /** With the states that had ended before. */
    private static DossierFacts joined(DossierFacts known, DossierFacts further) {
        var states = new ArrayList<>(known.states().subList(0, known.states().size() - 1));
        states.addAll(further.states());
        return new DossierFacts(
                further.dossier(), further.lastSequence(), further.identity(), further.onlineLevel(), states);
    }

    /** The naive model: of what had happened by then, what was recorded last. */
    private static Optional<DossierEvent> asOf(List<DossierEvent> history, Instant at) {
        return history.stream()
                .filter(event -> !since(event).isAfter(at))
                .max(Comparator.comparingLong(DossierEvent::sequence));
    }

    private static Instant since(DossierEvent event) {
        return event.type() == DossierEventType.RECEIVED ? START : event.occurredAt();
    }

    @Provide
    Arbitrary<Long> minutes() {
        return Arbitraries.longs().between(0, 200);
    }

    @Provide
    Arbitrary<List<DossierEvent>> histories() {
        return Combinators.combine(
                        minutes(),
                        Arbitraries.of(DossierEventType.class),
                        Arbitraries.of(DossierClock.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Happening::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(DossierProjectorPropertiesTest::numbered);
    }

    private static List<DossierEvent> numbered(List<Happening> happenings) {
        var events = new ArrayList<DossierEvent>();
        for (var happening : happenings) {
            events.add(event(events.size() + 1L, happening));
        }
        return events;
    }

    private static DossierEvent event(long sequence, Happening happening) {
        var at = START.plusSeconds(60 * happening.minutes());
        var after = new DossierAfter(
                "STATE-" + sequence,
                happening.clock(),
                START,
                Dossiers.DUE_AT,
                Dossiers.DUE_AT.plusSeconds(sequence),
                null,
                "H90.41",
                null,
                happening.missed(),
                happening.before(),
                false,
                null,
                "NONE",
                null);
        return Dossiers.event(sequence, happening.type(), at, after);
    }
}
