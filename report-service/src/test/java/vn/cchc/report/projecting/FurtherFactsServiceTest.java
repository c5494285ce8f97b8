package vn.cchc.report.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierFacts;
import vn.cchc.report.projecting.domain.DossierProjector;
import vn.cchc.report.world.EventStream.Wire;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.RandomHistory;

/** Whatever the batches, facts that went on from what was known are those folded from the whole log. */
@QuarkusTest
class FurtherFactsServiceTest extends ServiceTest {

    private static final int DOSSIERS = 120;

    @Inject
    DossierEventsHandler handler;

    @Inject
    DossierFactStore store;

    @Test
    void batchesOfAnySizeInAnyOrderComeToTheWholeFold() throws Exception {
        // Given
        var events = new RandomHistory(20261127, List.of("H73.41")).dossiers(DOSSIERS);
        var random = new Random(7);
        var delivered = interleaved(events, random);

        // When
        for (int from = 0; from < delivered.size(); ) {
            int to = Math.min(delivered.size(), from + 1 + random.nextInt(60));
            var batch = delivered.subList(from, to);
            QuarkusTransaction.requiringNew().run(() -> handler.handle(batch));
            from = to;
        }

        // Then
        var whole = whole(events.stream()
                .map(event -> event.subject().dossier())
                .distinct()
                .toList());
        assertThat(whole).hasSize(DOSSIERS);
        assertThat(standing()).isEqualTo(expected(whole));
    }

    /** Each dossier's events mostly in their order, now and then two of them the other way round. */
    private static List<ReceivedEvent> interleaved(List<Happening> events, Random random) {
        Map<String, List<ReceivedEvent>> byDossier = new TreeMap<>();
        events.forEach(event -> byDossier
                .computeIfAbsent(event.subject().dossier(), dossier -> new ArrayList<>())
                .add(received(event.wire())));
        byDossier.values().stream()
                .filter(life -> life.size() > 2 && random.nextInt(5) == 0)
                .forEach(life -> Collections.swap(life, 1, 2));
        var open = new ArrayList<>(byDossier.values());
        var delivered = new ArrayList<ReceivedEvent>();
        while (!open.isEmpty()) {
            var life = open.get(random.nextInt(open.size()));
            delivered.add(life.remove(0));
            open.removeIf(List::isEmpty);
        }
        return delivered;
    }

    private static ReceivedEvent received(Wire wire) {
        return new ReceivedEvent(
                wire.id(),
                wire.type(),
                "/test",
                wire.subject(),
                wire.sequence(),
                wire.time(),
                CloudEvents.toData(wire.data()));
    }

    private List<DossierFacts> whole(Collection<String> dossiers) {
        return store.history(dossiers).stream().collect(Collectors.groupingBy(DossierEvent::dossier)).values().stream()
                .map(DossierProjector::project)
                .toList();
    }

    private static List<String> expected(List<DossierFacts> whole) {
        return whole.stream()
                .flatMap(facts -> facts.states().stream()
                        .map(interval -> String.join(
                                " ",
                                facts.dossier(),
                                String.valueOf(facts.lastSequence()),
                                String.valueOf(interval.from().getEpochSecond()),
                                interval.state().state(),
                                interval.state().clock().name(),
                                String.valueOf(interval.state().dueAt().getEpochSecond()),
                                String.valueOf(interval.state().missedDueAt() != null),
                                String.valueOf(interval.state().endedAt() != null),
                                String.valueOf(interval.state().faultAgency()))))
                .sorted()
                .toList();
    }

    private List<String> standing() throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select concat_ws(' ', s.dossier, f.last_sequence, floor(extract(epoch from s.valid_from))::bigint,
                            s.state, s.clock, floor(extract(epoch from s.due_at))::bigint, (s.missed_due_at is not null)::text,
                            (s.ended_at is not null)::text, coalesce(s.fault_agency, 'null'))
                        from dossier_state s join dossier_fact f on f.dossier = s.dossier
                        where f.agency = 'H73.41'
                        """)) {
            var standing = new ArrayList<String>();
            while (rows.next()) {
                standing.add(rows.getString(1));
            }
            return standing.stream().sorted().toList();
        }
    }
}
