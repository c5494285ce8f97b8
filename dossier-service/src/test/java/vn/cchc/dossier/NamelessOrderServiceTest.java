package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.RandomLives.Day;
import vn.cchc.dossier.RandomLives.Life;
import vn.cchc.dossier.RecordingModel.Event;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire.Answer;

/**
 * Events that name no predecessor, shuffled over several batches and sent more than once. While the receipt is under way
 * nothing can be recorded, so the order is always found; afterwards nobody can know that something older is still to come, and
 * what is promised is less: a history that runs forwards and holds nothing twice.
 *
 * <p>Lives come from jqwik, by a seed that is logged; {@code -Drecording.seed=...} plays them again.
 */
@QuarkusTest
class NamelessOrderServiceTest {

    private static final Logger LOG = Logger.getLogger(NamelessOrderServiceTest.class);
    private static final int DAYS = Integer.getInteger("recording.days", 15);
    private static final AtomicInteger PROCEDURES = new AtomicInteger();

    private final String token = Tokens.of("H90", Role.COUNTER, Role.OFFICER, Role.HEAD);

    @Inject
    Sql sql;

    private final Map<String, PlainProcedure> procedures = new TreeMap<>();

    @BeforeEach
    void establish() {
        RandomLives.establish();
        String number = "%04d".formatted(PROCEDURES.incrementAndGet());
        List.of(
                        new PlainProcedure("8.5" + number + "1", "PAUSE_SHIFT", "WORKING_DAY", 5, 3, false),
                        new PlainProcedure("8.5" + number + "2", "RESTART", "CALENDAR_DAY", 10, 7, true),
                        new PlainProcedure("8.5" + number + "3", "PAUSE_SHIFT", "WORKING_HOUR", 12, 6, true))
                .forEach(procedure -> procedures.put(procedure.code(), procedure));
        Province.publish(
                procedures.values().stream().map(PlainProcedure::published).toArray(String[]::new));
    }

    /** What can never be recorded stays on the list, which other tests read from its beginning. */
    @AfterEach
    void clearTheList() {
        sql.execute(
                "delete from parked_event p using dossier d where d.code = p.dossier and d.procedure_code like '8.%'");
    }

    @Test
    void whatComesBeforeItsReceiptEndsAsSendingInOrderDoes() {
        play((life, random) -> {
            // Given
            String inOrder = life.leasedCode(token);
            String shuffled = life.leasedCode(token);
            valid(life, inOrder)
                    .forEach(event -> assertThat(send(List.of(event))).containsExactly("ACCEPTED"));
            List<ObjectNode> rest = valid(life, shuffled);
            ObjectNode receipt = rest.remove(0);
            int together = random.nextInt(rest.size() + 1);

            // When
            List<ObjectNode> late = shuffled(rest, random);
            batches(late.subList(together, late.size()), random).forEach(this::send);
            List<ObjectNode> last = new ArrayList<>(late.subList(0, together));
            last.add(random.nextInt(together + 1), receipt);
            send(last);
            send(last);

            // Then
            assertThat(LooksLike.of(shuffled, token)).isEqualTo(LooksLike.of(inOrder, token));
        });
    }

    @Test
    void whateverTheOrderTheHistoryRunsForwardsAndHoldsNothingTwice() {
        play((life, random) -> {
            // Given
            String code = life.leasedCode(token);
            List<ObjectNode> events = valid(life, code);

            // When
            batches(shuffled(events, random), random).forEach(this::send);

            // Then
            int recorded = forwards(code);
            assertThat(Collections.frequency(send(events), "DUPLICATE")).isEqualTo(recorded);
            assertThat(forwards(code)).isBetween(recorded, events.size());
        });
    }

    /** How many of what was sent is in the history, which must run forwards; what the system notes stands between. */
    private static int forwards(String code) {
        List<OffsetDateTime> sent = new ArrayList<>();
        Province.history(code, "H90").forEach(line -> {
            if (!line.get("type").asText().equals("OVERDUE")) {
                sent.add(OffsetDateTime.parse(line.get("occurredAt").asText()));
            }
        });
        assertThat(sent).isSorted();
        return sent.size();
    }

    private interface Play {
        void play(Life life, Random random);
    }

    private void play(Play play) {
        long seed = Long.getLong("recording.seed", new Random().nextLong());
        LOG.infof("The lives of this run: -Drecording.seed=%d", seed);
        Consumer<Day> day = one -> one.lives().forEach(life -> play.play(life, new Random(one.dice())));
        JqwikSession.run(Long.toString(seed), () -> {
            RandomGenerator<Day> days = RandomLives.days().generator(DAYS);
            Random random = JqwikSession.getRandom().orElseThrow();
            for (int number = 0; number < DAYS; number++) {
                Day next = days.next(random).value();
                try {
                    day.accept(next);
                } catch (AssertionError failed) {
                    throw new AssertionError("recording.seed=" + seed + ": " + next, failed);
                }
            }
        });
    }

    /** What of a life is accepted in its order. */
    private List<ObjectNode> valid(Life life, String code) {
        RecordingModel nominal = new RecordingModel(procedures);
        List<ObjectNode> valid = new ArrayList<>();
        for (Event event : RandomLives.events(life, code, procedures)) {
            if (nominal.answers(List.of(event)).equals(List.of("ACCEPTED"))) {
                valid.add(event.wire());
            }
        }
        return valid;
    }

    private List<String> send(List<ObjectNode> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        ObjectNode body = Province.JSON.createObjectNode();
        body.putArray("events").addAll(events);
        Answer answer = post("/api/v1/dossier-events", token, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return outcomes(answer.json().get("results"));
    }

    private static List<ObjectNode> shuffled(List<ObjectNode> events, Random random) {
        List<ObjectNode> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Cut anywhere; now and then an item or a whole batch comes again. */
    private static List<List<ObjectNode>> batches(List<ObjectNode> events, Random random) {
        List<List<ObjectNode>> batches = new ArrayList<>();
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(4));
            List<ObjectNode> batch = new ArrayList<>(events.subList(from, to));
            if (random.nextInt(3) == 0) {
                batch.add(events.get(random.nextInt(to)));
            }
            batches.add(batch);
            if (random.nextInt(4) == 0) {
                batches.add(batch);
            }
            from = to;
        }
        return batches;
    }
}
