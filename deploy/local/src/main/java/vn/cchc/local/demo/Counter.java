package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.local.DemoUser;

/** A commune's counter and the office behind it, posting what happened over a bad line. */
final class Counter {
    private static final int BATCH = 100;
    private static final int PATIENCE = 60;

    private final Api api;
    private final DemoUser counter;
    private final DemoUser officer;
    private final Clock clock;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    Counter(Api api, DemoUser counter, DemoUser officer, Clock clock) {
        this.api = api;
        this.counter = counter;
        this.officer = officer;
        this.clock = clock;
    }

    String agency() {
        return counter.agency();
    }

    /** How many items were answered how. */
    Map<String, Integer> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** Leases codes for the days of the scripts, then tells every event of every dossier. */
    void play(List<DossierScript> scripts) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<DossierScript, String> codes = lease(scripts);
        List<List<ScriptedEvent>> lives = scripts.stream()
                .map(script -> script.events(codes.get(script), now))
                .toList();
        int waves = lives.stream().mapToInt(List::size).max().orElse(0);
        for (int wave = 0; wave < waves; wave++) {
            postWave(lives, wave);
        }
    }

    /** The n-th event of every dossier; the first receipts go twice, the last returns before their results. */
    private void postWave(List<List<ScriptedEvent>> lives, int wave) {
        List<ScriptedEvent> events = lives.stream()
                .filter(life -> life.size() > wave)
                .map(life -> life.get(wave))
                .toList();
        post(counter, events.stream().filter(ScriptedEvent::isPostedByCounter).toList(), wave == 0);
        post(
                officer,
                events.stream().filter(event -> !event.isPostedByCounter()).toList(),
                false);
    }

    private void post(DemoUser user, List<ScriptedEvent> events, boolean firstBatchTwice) {
        for (int from = 0; from < events.size(); from += BATCH) {
            List<ScriptedEvent> batch = events.subList(from, Math.min(from + BATCH, events.size()));
            send(user, batch);
            if (firstBatchTwice && from == 0) {
                send(user, batch);
            }
        }
    }

    /** Posts one batch and counts how its items were answered; a rejected item ends the demonstration. */
    void send(DemoUser user, List<ScriptedEvent> batch) {
        JsonNode results = post(user, batch);
        for (int tries = 0; tries < PATIENCE && isWaitingForCalendars(results); tries++) {
            Pauses.rest(Duration.ofSeconds(1));
            results = post(user, batch);
        }
        for (JsonNode result : results) {
            String outcome = result.get("outcome").asText();
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome.equals("REJECTED")) {
                throw new DemoFailure("An event was rejected: " + result);
            }
        }
    }

    private JsonNode post(DemoUser user, List<ScriptedEvent> batch) {
        List<Map<String, Object>> events =
                batch.stream().map(ScriptedEvent::wire).toList();
        return api.post(user, "/api/v1/dossier-events", Map.of("events", events), 200)
                .get("results");
    }

    /** Calendars come over Kafka as well; until they do no appointment can be promised. */
    private static boolean isWaitingForCalendars(JsonNode results) {
        for (JsonNode result : results) {
            if (result.at("/problem/type").asText().endsWith(":calendar-unknown")) {
                return true;
            }
        }
        return false;
    }

    /** Tells some lives backwards, as a line that was down does: the last event first. */
    void playBackwards(List<DossierScript> scripts) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<DossierScript, String> codes = lease(scripts);
        List<ScriptedEvent> backwards = scripts.stream()
                .flatMap(script -> script.events(codes.get(script), now).stream())
                .sorted(Comparator.comparing(ScriptedEvent::occurredAt).reversed())
                .collect(Collectors.toCollection(ArrayList::new));
        send(
                officer,
                backwards.stream().filter(event -> !event.isPostedByCounter()).toList());
        send(
                counter,
                backwards.stream().filter(ScriptedEvent::isPostedByCounter).toList());
    }

    /** Takes in dossiers at this moment, one by one, as a counter with a good line does. */
    void receiveNow(List<DossierScript> scripts) {
        for (DossierScript script : scripts) {
            api.post(counter, "/api/v1/dossiers", script.intakeAt(OffsetDateTime.now(clock)), 201);
            outcomes.merge("CREATED", 1, Integer::sum);
        }
    }

    private Map<DossierScript, String> lease(List<DossierScript> scripts) {
        Map<LocalDate, List<DossierScript>> byDay = scripts.stream()
                .collect(Collectors.groupingBy(DossierScript::receivedOn, TreeMap::new, Collectors.toList()));
        Map<DossierScript, String> codes = new LinkedHashMap<>();
        byDay.forEach((day, ofDay) -> {
            List<String> block = LeasedCodes.of(api, counter, day, ofDay.size()).codes();
            for (int index = 0; index < ofDay.size(); index++) {
                codes.put(ofDay.get(index), block.get(index));
            }
        });
        return codes;
    }
}
