package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.RandomLives.NOW;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.RandomLives.Day;
import vn.cchc.dossier.RandomLives.Life;
import vn.cchc.dossier.RecordingModel.Event;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.dossier.deadline.WarningSweep;
import vn.cchc.dossier.redating.RedatingJob;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/**
 * A counter with a bad line: random lives arrive cut into batches, in any order, twice, or not at all until they are sent again,
 * and somebody looks at the clock in between, for what is late and for what is nearly due. Some are loaded from an older
 * system; now and then a holiday is announced late and everything open is counted again. The answer to each event, every
 * dossier with its dates, its history and what was published of it, and the balance of each procedure are those of a plain
 * model.
 *
 * <p>Days come from jqwik, by a seed that is logged; {@code -Drecording.seed=...} plays them again, {@code -Drecording.days=...}
 * more of them. A day that fails is made smaller first.
 */
@QuarkusTest
class RecordingModelServiceTest {

    private static final Logger LOG = Logger.getLogger(RecordingModelServiceTest.class);
    private static final int DAYS = Integer.getInteger("recording.days", 40);
    private static final int SMALLER = 60;
    private static final AtomicInteger PROCEDURES = new AtomicInteger();
    private static final AtomicInteger LOADED = new AtomicInteger(6000);

    private final Map<String, Integer> recorded = new TreeMap<>();
    private final List<LocalDate> holidays = new ArrayList<>();
    private final String token = Tokens.of("H90", Role.COUNTER, Role.OFFICER, Role.HEAD);
    private final String migrator = Tokens.of("H90", Role.MIGRATOR, Role.HEAD);

    @Inject
    OverdueSweep sweep;

    @Inject
    WarningSweep warnings;

    @Inject
    RedatingJob redatings;

    @Inject
    EntityManager entities;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        RandomLives.establish();
    }

    /** What can never be recorded stays on the list, which other tests read from its beginning. */
    @AfterEach
    void clearTheList() {
        sql.execute(
                "delete from parked_event p using dossier d where d.code = p.dossier and d.procedure_code like '8.%'");
    }

    @Test
    void whateverHappensTheModelAgrees() {
        long seed = Long.getLong("recording.seed", new Random().nextLong());
        LOG.infof("The days of this run: -Drecording.seed=%d", seed);
        JqwikSession.run(Long.toString(seed), () -> {
            RandomGenerator<Day> days = RandomLives.days().generator(DAYS);
            Random random = JqwikSession.getRandom().orElseThrow();
            for (int day = 0; day < DAYS; day++) {
                requireAgreement(days.next(random), seed);
            }
        });
        LOG.infof("Recorded: %s", recorded);
        assertThat(recorded).containsKeys("OVERDUE", "DUE_SOON", "REDATED");
        assertThat(PlainDossier.types())
                .filteredOn(type -> !recorded.containsKey(type))
                .as("kinds of events these lives did without")
                .hasSizeLessThan(3);
    }

    private void requireAgreement(Shrinkable<Day> day, long seed) {
        Optional<Throwable> failure = failure(day.value());
        if (failure.isEmpty()) {
            return;
        }
        Shrinkable<Day> smallest = day;
        Throwable last = failure.get();
        int left = SMALLER;
        boolean smaller = true;
        while (smaller && left > 0) {
            smaller = false;
            for (Shrinkable<Day> candidate : smallest.shrink().limit(left).toList()) {
                left--;
                Optional<Throwable> again = failure(candidate.value());
                if (again.isPresent()) {
                    smallest = candidate;
                    last = again.get();
                    smaller = true;
                    break;
                }
            }
        }
        throw new AssertionError("recording.seed=" + seed + ", made smaller: " + smallest.value(), last);
    }

    private Optional<Throwable> failure(Day day) {
        try {
            play(day);
            return Optional.empty();
        } catch (AssertionError | RuntimeException failed) {
            return Optional.of(failed);
        } finally {
            holidays.forEach(LateHolidays::takeBack);
            holidays.clear();
        }
    }

    private void play(Day day) {
        // Given
        Map<String, PlainProcedure> procedures = published();
        Map<String, RecordingModel> models = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        for (Life life : day.lives()) {
            String code = day.loaded() ? loaded(life) : life.leasedCode(token);
            models.put(code, new RecordingModel(procedures, day.loaded()));
            events.addAll(RandomLives.events(life, code, procedures, day.loaded()));
        }

        // When
        Random dice = new Random(day.dice());
        BadLine line = BadLine.of(events, day.line(), dice);
        while (!line.isEmpty()) {
            send(line.next(), models, day.loaded() ? migrator : token);
            if (day.holiday() > 0 && holidays.isEmpty() && line.isHalfOver()) {
                announceHoliday(day, models.values());
            }
            look(models, dice);
        }

        // Then
        requireAgreement(models, procedures);
    }

    /** Where one of the dossiers is open; everything is counted again. */
    private void announceHoliday(Day day, Collection<RecordingModel> models) {
        Optional<LocalDate> holiday = models.stream()
                .map(RecordingModel::dossier)
                .filter(dossier -> dossier != null && !dossier.hasEnded())
                .findFirst()
                .flatMap(dossier -> day.lateHoliday(dossier.promise.dueAt));
        holiday.ifPresent(off -> {
            holidays.add(off);
            LateHolidays.announceAndRedate(off, RandomLives.UNITS, redatings, sql);
            models.forEach(model -> model.redate(Integer.MAX_VALUE));
        });
    }

    /** At the clock, now and then: what is late by the database's, a year after, or what was nearly due at some moment before. */
    private void look(Map<String, RecordingModel> models, Random dice) {
        switch (dice.nextInt(6)) {
            case 0 -> {
                sweep.sweep();
                models.values().forEach(model -> model.sweep(Integer.MAX_VALUE));
            }
            case 1, 2 -> {
                int minute = shortlyBefore(models.values(), dice);
                EarlierClock.look(minute, models.keySet(), warnings, sql);
                models.values().forEach(model -> model.warn(minute));
            }
            default -> {
                // Nobody looks.
            }
        }
    }

    private static int shortlyBefore(Collection<RecordingModel> models, Random dice) {
        List<Integer> due = models.stream()
                .filter(model -> model.dossier() != null)
                .map(model -> model.dossier().promise.dueAt)
                .toList();
        return due.isEmpty() ? NOW : due.get(dice.nextInt(due.size())) - dice.nextInt(1000);
    }

    private void requireAgreement(Map<String, RecordingModel> models, Map<String, PlainProcedure> procedures) {
        models.forEach(this::requireEqual);
        models.values()
                .forEach(model -> model.dossier().history.forEach(one -> recorded.merge(one.type(), 1, Integer::sum)));
        Map<String, Integer> waiting = parked();
        models.forEach((code, model) -> assertThat(waiting.getOrDefault(code, 0))
                .as("parked of " + code)
                .isEqualTo(model.parked()));
        requireBalanced(models.values(), procedures, NOW);
        models.values()
                .forEach(model -> requireBalanced(models.values(), procedures, model.dossier().promise.receivedAt));
    }

    private void send(List<Event> batch, Map<String, RecordingModel> models, String sender) {
        if (batch.isEmpty()) {
            return;
        }
        ObjectNode body = Province.JSON.createObjectNode();
        body.putArray("events").addAll(batch.stream().map(Event::wire).toList());
        Answer answer = post("/api/v1/dossier-events", sender, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(Province.outcomes(answer.json().get("results")))
                .as("%s answered %s", batch, answer.body())
                .isEqualTo(expected(batch, models));
    }

    /** The model of each dossier is told its part of the batch. */
    private static List<String> expected(List<Event> batch, Map<String, RecordingModel> models) {
        List<String> all = new ArrayList<>(Collections.nCopies(batch.size(), null));
        models.forEach((code, model) -> {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < batch.size(); place++) {
                if (batch.get(place).code().equals(code)) {
                    places.add(place);
                }
            }
            List<String> told = model.answers(places.stream().map(batch::get).toList());
            for (int i = 0; i < places.size(); i++) {
                all.set(places.get(i), told.get(i));
            }
        });
        return all;
    }

    /** What is to be seen of a dossier. */
    private record Seen(
            String state,
            int originalDueAt,
            int dueAt,
            int version,
            boolean missed,
            String timing,
            String finance,
            String holder,
            int sequence,
            List<String> history,
            Map<String, Long> published) {}

    private void requireEqual(String code, RecordingModel model) {
        JsonNode dossier =
                Wire.get("/api/v1/dossiers/" + code).token(token).answer().json();
        Seen seen = new Seen(
                dossier.get("state").asText(),
                OfficeMinutes.of(dossier.get("originalDueAt").asText()),
                OfficeMinutes.of(dossier.get("dueAt").asText()),
                dossier.get("deadlineVersion").asInt(),
                dossier.get("missedDeadline").asBoolean(),
                dossier.get("timing").isNull() ? null : dossier.get("timing").asText(),
                dossier.get("finance").asText(),
                dossier.get("holder").asText(),
                dossier.get("sequence").asInt(),
                Province.history(code, "H90").findValuesAsText("type"),
                outbox(code));
        assertThat(seen).as("%s: %s", code, model.dossier().history).isEqualTo(foreseen(model.dossier()));
    }

    private static Seen foreseen(PlainDossier dossier) {
        List<String> history =
                dossier.history.stream().map(PlainDossier.Line::type).toList();
        Map<String, Long> published = new TreeMap<>();
        published.put("all", (long) history.size());
        published.put("overdue", history.stream().filter("OVERDUE"::equals).count());
        return new Seen(
                dossier.state,
                dossier.promise.originalDueAt,
                dossier.promise.dueAt,
                dossier.promise.version,
                dossier.promise.isMissed(),
                dossier.timing(),
                dossier.finance,
                dossier.holder,
                history.size(),
                history,
                published);
    }

    private Map<String, Long> outbox(String code) {
        Object[] counted = (Object[]) entities.createNativeQuery("""
                        select count(*), count(*) filter (where type = 'vn.cchc.dossier.overdue.v1') from outbox_entry
                        where subject = :code and type like 'vn.cchc.dossier.%'""", Object[].class)
                .setParameter("code", code)
                .getSingleResult();
        return new TreeMap<>(
                Map.of("all", ((Number) counted[0]).longValue(), "overdue", ((Number) counted[1]).longValue()));
    }

    private Map<String, Integer> parked() {
        Map<String, Integer> parked = new TreeMap<>();
        pages("/api/v1/parked-events?limit=200", token)
                .forEach(item -> parked.merge(item.get("dossier").asText(), 1, Integer::sum));
        return parked;
    }

    /** The lines of the balance at the end of the day of that minute, whole. */
    private void requireBalanced(
            Collection<RecordingModel> models, Map<String, PlainProcedure> procedures, int minute) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        String path = "/api/v1/history-checks/balance?agency=H90&limit=200&day=" + OfficeMinutes.day(minute);
        pages(path, Tokens.of(Role.ADMIN, "H90")).stream()
                .filter(line -> procedures.containsKey(line.get("procedure").asText()))
                .forEach(line -> counted.put(
                        line.get("agency").asText() + line.get("procedure").asText(), PlainBalance.of(line)));
        Map<String, Map<String, Integer>> foreseen =
                PlainBalance.of(models.stream().map(RecordingModel::dossier).toList(), OfficeMinutes.endOfDay(minute));
        assertThat(counted).as("balance of " + OfficeMinutes.day(minute)).isEqualTo(foreseen);
    }

    private static List<JsonNode> pages(String path, String token) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = Wire.get(path + cursor).token(token).answer().json();
            page.get("items").forEach(items::add);
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
        }
        return items;
    }

    private static Map<String, PlainProcedure> published() {
        int number = PROCEDURES.incrementAndGet();
        Map<String, PlainProcedure> procedures = new TreeMap<>();
        List.of(
                        new PlainProcedure("8.1%05d".formatted(number), "PAUSE_SHIFT", "WORKING_DAY", 5, 3, false),
                        new PlainProcedure("8.2%05d".formatted(number), "RESTART", "CALENDAR_DAY", 10, 7, true),
                        new PlainProcedure("8.3%05d".formatted(number), "PAUSE_SHIFT", "WORKING_HOUR", 12, 6, true))
                .forEach(procedure -> procedures.put(procedure.code(), procedure));
        Province.publish(
                procedures.values().stream().map(PlainProcedure::published).toArray(String[]::new));
        return procedures;
    }

    /** A code that an older system gave. */
    private static String loaded(Life life) {
        return "%s-%ty%<tm%<td-%d".formatted(life.agency(), life.day(), LOADED.incrementAndGet());
    }
}
