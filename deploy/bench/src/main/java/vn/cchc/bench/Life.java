package vn.cchc.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** What is still to happen to one dossier, and how it stands. */
final class Life {
    private static final Instant EPOCH = Instant.parse("2026-01-05T01:00:00Z");
    private static final int SPREAD_MINUTES = 300 * 24 * 60;
    private static final List<String> CHANNELS = List.of("ONLINE", "ONLINE", "ONLINE", "COUNTER", "COUNTER", "POST");

    private final Random random;
    private final int number;
    private final String agency;
    private final String channel;
    private final int procedure;
    private final Instant receivedAt;
    private final Deque<String> ahead = new ArrayDeque<>();
    private Instant at;
    private int sequence = 1;
    private boolean late;

    Life(Random random, int number) {
        this(random, number, commune(random), EPOCH.plusSeconds(60L * random.nextInt(SPREAD_MINUTES)));
    }

    Life(Random random, int number, String agency, Instant receivedAt) {
        this.random = random;
        this.number = number;
        this.agency = agency;
        this.channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        this.procedure = 1 + random.nextInt(Country.PROCEDURES);
        this.receivedAt = receivedAt;
        this.at = receivedAt;
        plan();
    }

    /** Between two and seven events, four and a half on average. */
    private void plan() {
        ahead.add("received");
        addSometimes(70, "taken");
        if (random.nextInt(100) < 12) {
            ahead.add("supplement-requested");
            ahead.add("supplement-received");
        }
        addSometimes(60, "forwarded");
        addSometimes(4, "overdue");
        ahead.add("finished");
        addSometimes(85, "returned");
    }

    private void addSometimes(int percent, String type) {
        if (random.nextInt(100) < percent) {
            ahead.add(type);
        }
    }

    /** Lets the next thing happen and says what it is. */
    String next() {
        String type = ahead.remove();
        if (!type.equals("received")) {
            at = at.plus(Lives.step(random));
            sequence++;
        }
        late |= type.equals("overdue");
        return type;
    }

    boolean ended() {
        return ahead.isEmpty();
    }

    int number() {
        return number;
    }

    String agency() {
        return agency;
    }

    String channel() {
        return channel;
    }

    Instant at() {
        return at;
    }

    int sequence() {
        return sequence;
    }

    /** What is applied for. */
    void describe(ObjectNode procedureData) {
        String code = "1.%06d".formatted(procedure);
        String field = "LV%02d".formatted(procedure % Country.FIELDS + 1);
        procedureData.put("code", code);
        procedureData.put("name", "Thủ tục " + code);
        procedureData.putObject("field").put("code", field).put("name", "Lĩnh vực " + field);
    }

    /** How it stands after what happened last; state and clock are the sample's. */
    void describe(ObjectNode after, Duration term) {
        String dueAt = receivedAt.plus(term).toString();
        after.put("receivedAt", receivedAt.toString());
        after.put("originalDueAt", dueAt);
        after.put("dueAt", dueAt);
        after.put("holder", agency);
        after.put("officer", "cb." + agency);
        after.put("missedDeadline", late);
        after.put("missedBeforeReschedule", false);
        after.put("apology", false);
        if (after.get("clock").asText().equals("ENDED")
                && after.get("returnedAt").isNull()) {
            after.put("endedAt", at.toString());
            return;
        }
        after.putNull("endedAt");
    }

    private static String commune(Random random) {
        int commune = 1 + random.nextInt(Country.COMMUNES);
        return "P%02d.%04d".formatted((commune - 1) % Country.PROVINCES + 1, commune);
    }
}
