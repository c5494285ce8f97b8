package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import vn.cchc.local.Part;
import vn.cchc.local.demo.ProvinceYear;

/** What counters and officers of the sample province send to dossier-service, past the gateway. */
final class Counters {
    /** Only so many codes are leased at once. */
    private static final int BLOCK = 500;

    private static final int CREATED = 201;
    private static final int OK = 200;

    private final BenchStack stack;
    private final Http http;

    Counters(BenchStack stack) {
        this.stack = stack;
        this.http = new Http(stack.running().url(Part.DOSSIER));
    }

    /** Each client is somebody at one of the counters. */
    static String agency(int client) {
        return ProvinceYear.COUNTERS.get(client % ProvinceYear.COUNTERS.size());
    }

    /** Takes in a dossier now; answers its code. */
    String receive(String agency) {
        return receipt(agency).get("code").asText();
    }

    /** A dossier's whole life, one request for each thing that happens to it; answers how many happened. */
    int life(String agency, Map<String, Map<String, Object>> events) {
        JsonNode receipt = receipt(agency);
        events.forEach((type, data) -> {
            Map<String, Object> event = event(receipt.get("code").asText(), type, data);
            // The clocks of client and service differ by a little; nothing happens before the receipt.
            event.put("occurredAt", receipt.get("receivedAt").asText());
            record(agency, event);
        });
        return 1 + events.size();
    }

    private JsonNode receipt(String agency) {
        return http.post("/api/v1/dossiers", intake(agency), creating("counter", agency), CREATED);
    }

    /** The same, trying again until calendars have come over Kafka. */
    String receiveFirst(String agency) {
        for (int tries = 0; ; tries++) {
            try {
                return receive(agency);
            } catch (IllegalStateException refused) {
                if (tries == 60 || !refused.getMessage().contains("calendar-unknown")) {
                    throw refused;
                }
                Pause.millis(1000);
            }
        }
    }

    private void record(String agency, Map<String, Object> event) {
        http.post("/api/v1/dossiers/" + event.get("dossier") + "/events", event, as("officer", agency), OK);
    }

    /** Posts a batch; everything in it must be recorded. */
    void record(String role, String agency, List<Map<String, Object>> events) {
        JsonNode results = http.post("/api/v1/dossier-events", Map.of("events", events), as(role, agency), OK);
        for (JsonNode result : results.get("results")) {
            if (!result.get("outcome").asText().equals("ACCEPTED")) {
                throw new IllegalStateException("An event of a batch was not recorded: " + result);
            }
        }
    }

    List<String> lease(String agency, int size) {
        return IntStream.iterate(0, from -> from < size, from -> from + BLOCK)
                .boxed()
                .flatMap(from -> block(agency, Math.min(BLOCK, size - from)).stream())
                .toList();
    }

    Map<String, Object> received(String agency, String code) {
        return event(code, "RECEIVED", new HashMap<>(intake(agency)));
    }

    Map<String, Object> event(String code, String type, Map<String, Object> data) {
        Map<String, Object> event = new HashMap<>();
        event.put("id", UUID.randomUUID().toString());
        event.put("dossier", code);
        event.put("type", type);
        event.put(
                "occurredAt",
                OffsetDateTime.now(stack.clock()).truncatedTo(ChronoUnit.MILLIS).toString());
        event.put("data", data);
        return event;
    }

    static Map<String, Object> intake(String agency) {
        return Map.of(
                "procedure",
                "1.001193",
                "receivingAgency",
                agency,
                "competentAgency",
                agency,
                "channel",
                "COUNTER",
                "returnChannel",
                "COUNTER",
                "receivedBy",
                Map.of("capacity", "OFFICIAL", "staff", "counter-1"),
                "applicant",
                Map.of(
                        "type", "PERSON",
                        "name", "Nguyễn Văn An",
                        "identityNumber", somebody(),
                        "phone", "0912345678",
                        "address", "Thôn 3"),
                "components",
                List.of(
                        Map.of("code", "KS-TK", "originals", 1, "copies", 0, "digital", false),
                        Map.of("code", "KS-CS", "originals", 1, "copies", 0, "digital", false)),
                "summary",
                "Đăng ký khai sinh");
    }

    /** Another person each time: intake looks for what the same person handed in lately. */
    private static String somebody() {
        return "0640%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    private List<String> block(String agency, int size) {
        Map<String, Object> wanted =
                Map.of("agency", agency, "day", LocalDate.now(stack.clock()).toString(), "size", size);
        String first = http.post("/api/v1/code-blocks", wanted, creating("counter", agency), CREATED)
                .at("/codes/from")
                .asText();
        String prefix = first.substring(0, first.lastIndexOf('-') + 1);
        int number = Integer.parseInt(first.substring(prefix.length()));
        return IntStream.range(number, number + size)
                .mapToObj(next -> prefix + "%04d".formatted(next))
                .toList();
    }

    private Map<String, String> as(String role, String agency) {
        String user = stack.running().stack().userWith(role, agency).username();
        return Map.of("Authorization", "Bearer " + stack.running().token(user));
    }

    private Map<String, String> creating(String role, String agency) {
        Map<String, String> headers = new HashMap<>(as(role, agency));
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return headers;
    }
}
