package vn.cchc.report.world;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.cchc.kit.inbox.ReceivedEvent;

/**
 * Events of dossiers that need not make sense together, seeded: whatever may ever be told, told in any order. Figures have to
 * agree with each other on all of it.
 */
public final class RandomEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FIRST = Instant.parse("2024-11-20T00:00:00Z");
    private static final List<String> TYPES = List.of(
            "SUPPLEMENT_REQUESTED",
            "SUPPLEMENT_RECEIVED",
            "FORWARDED",
            "SUSPENDED",
            "RESUMED",
            "FINISHED",
            "RETURNED",
            "RETURNED",
            "WITHDRAWN",
            "RESCHEDULED",
            "CORRECTED",
            "OVERDUE",
            "APOLOGISED",
            "PAID",
            "NOT_ACCEPTED");
    private static final List<String> PROCEDURES = List.of("1.000001", "1.000002", "1.000003", "1.000004", "1.000005");

    private final Random random;
    private final List<String> agencies;
    private final String prefix;

    public RandomEvents(Random random, String prefix, List<String> agencies) {
        this.random = random;
        this.prefix = prefix;
        this.agencies = agencies;
    }

    /** All events of that many dossiers, doubled here and there and in no order. */
    public List<ReceivedEvent> of(int dossiers) {
        List<ReceivedEvent> events = new ArrayList<>();
        for (int i = 1; i <= dossiers; i++) {
            events.addAll(life("%s.%04d".formatted(prefix, i)));
        }
        for (int i = events.size() / 10; i > 0; i--) {
            events.add(pick(events));
        }
        Collections.shuffle(events, random);
        return events;
    }

    private List<ReceivedEvent> life(String dossier) {
        List<ReceivedEvent> events = new ArrayList<>();
        var at = FIRST.plus(Duration.ofHours(random.nextInt(24 * 400)));
        var receivedAt = at;
        var identity = identity();
        for (int sequence = 1; sequence <= 1 + random.nextInt(7); sequence++) {
            var type = sequence == 1 ? "RECEIVED" : pick(TYPES);
            if (type.equals("CORRECTED")) {
                identity = identity();
                receivedAt = receivedAt.plus(Duration.ofHours(random.nextInt(200) - 100));
            }
            events.add(event(dossier, sequence, type, at, data(dossier, type, at, receivedAt, identity)));
            at = at.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 12) - 60 * 24));
        }
        return events;
    }

    private Map<String, Object> identity() {
        var procedure = pick(PROCEDURES);
        var field = "F" + procedure.charAt(7) % 2;
        var identity = new LinkedHashMap<String, Object>();
        identity.put(
                "procedure",
                Map.of(
                        "code",
                        procedure,
                        "name",
                        "Thủ tục " + procedure,
                        "field",
                        Map.of("code", field, "name", field),
                        "level",
                        chance(30) ? "PROVINCE" : "COMMUNE",
                        "kind",
                        chance(90) ? "TTHC" : "NON_TTHC",
                        "exemptFromSystem",
                        chance(10)));
        identity.put("receivingAgency", pick(agencies));
        identity.put("competentAgency", chance(50) ? pick(agencies) : null);
        identity.put("channel", pick(List.of("COUNTER", "ONLINE", "ONLINE", "POST")));
        identity.put("returnChannel", pick(List.of("COUNTER", "POST")));
        return identity;
    }

    private Map<String, Object> data(
            String dossier, String type, Instant at, Instant receivedAt, Map<String, Object> identity) {
        var data = new LinkedHashMap<String, Object>(identity);
        data.put("dossier", dossier);
        data.put("type", type);
        data.put("occurredAt", at.toString());
        data.put("after", after(type, at, receivedAt));
        data.put("detail", detail(type));
        return data;
    }

    private Map<String, Object> after(String type, Instant at, Instant receivedAt) {
        var clock = clock(type);
        boolean movedLate = chance(20);
        var after = new LinkedHashMap<String, Object>();
        after.put("state", clock.equals("ENDED") ? ended(type) : "PROCESSING");
        after.put("clock", clock);
        after.put("receivedAt", receivedAt.toString());
        after.put("originalDueAt", receivedAt.plus(Duration.ofDays(3)).toString());
        after.put(
                "dueAt",
                chance(5)
                        ? null
                        : receivedAt
                                .plus(Duration.ofHours(random.nextInt(24 * 30)))
                                .toString());
        after.put(
                "endedAt",
                chance(50)
                        ? null
                        : at.plus(Duration.ofHours(random.nextInt(72) - 48)).toString());
        after.put("outcome", clock.equals("ENDED") && chance(80) ? "GRANTED" : null);
        after.put("finance", pick(List.of("NONE", "DUE", "PAID", "REFUNDED")));
        after.put("holder", pick(agencies));
        after.put("missedDeadline", movedLate || chance(30));
        after.put("missedBeforeReschedule", movedLate);
        after.put("apology", chance(50));
        return after;
    }

    private String clock(String type) {
        return switch (type) {
            case "FINISHED", "RETURNED", "WITHDRAWN" -> "ENDED";
            case "NOT_ACCEPTED" -> "EXCLUDED";
            case "SUSPENDED", "SUPPLEMENT_REQUESTED" -> "PAUSED";
            default -> "RUNNING";
        };
    }

    private static String ended(String type) {
        return type.equals("WITHDRAWN") || type.equals("RETURNED") ? type : "FINISHED";
    }

    private Map<String, Object> detail(String type) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("onlineLevel", chance(50) ? 3 + random.nextInt(2) : null);
        detail.put("components", List.of(Map.of("digital", chance(50)), Map.of("digital", chance(50))));
        detail.put("digital", type.equals("RETURNED") ? chance(50) : null);
        detail.put("kind", type.equals("APOLOGISED") ? pick(List.of("ERROR", "LATE")) : null);
        return detail;
    }

    private ReceivedEvent event(String dossier, long sequence, String type, Instant at, Map<String, Object> data) {
        var name = "vn.cchc.dossier." + type.toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
        return new ReceivedEvent(
                new UUID(random.nextLong(), random.nextLong()),
                name,
                "/test",
                dossier,
                sequence,
                at,
                JSON.valueToTree(data));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
