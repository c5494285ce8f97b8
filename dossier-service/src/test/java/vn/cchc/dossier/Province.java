package vn.cchc.dossier;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** A small province: its agencies and calendars come over Kafka as plan-service publishes them. */
final class Province {

    static final String COMMUNE = "H90.41";
    static final String NEIGHBOUR = "H90.42";
    static final String JUSTICE = "H90.11";
    static final String CLOSED_DISTRICT = "H90.30";
    static final String PROCEDURE = "2.000635";
    static final String HOTLINE = "000 0000 041";
    static final String QUICK = "1.001193";
    static final ObjectMapper JSON = new ObjectMapper();

    /** The standard hours and, on a rest day, a counter: no working time. */
    private static final Map<String, List<Map<String, String>>> WITH_SATURDAY = withSaturday();

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static boolean established;

    private Province() {}

    private static Map<String, List<Map<String, String>>> withSaturday() {
        Map<String, String> morning = Map.of("from", "07:00", "to", "11:30");
        Map<String, List<Map<String, String>>> week = new TreeMap<>(Map.of("SATURDAY", List.of(morning)));
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
            week.put(day, List.of(morning, Map.of("from", "13:30", "to", "17:00")));
        }
        return week;
    }

    static synchronized void establish() {
        if (established) {
            return;
        }
        established = true;
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        agency(topics, "H90", "H90", null);
        for (String code : List.of(COMMUNE, NEIGHBOUR, JUSTICE)) {
            agency(topics, code, "H90/" + code, null);
        }
        agency(topics, CLOSED_DISTRICT, "H90/" + CLOSED_DISTRICT, "2025-06-30");
        SampleCalendars.YEARS.forEach(year -> send(
                topics,
                "cchc.calendars.v1",
                "vn.cchc.calendar.changed.v1",
                Integer.toString(year.year()),
                CloudEvents.toData(year)));
        ReplicatedAgencies agencies =
                Arc.container().instance(ReplicatedAgencies.class).get();
        ReplicatedCalendars calendars =
                Arc.container().instance(ReplicatedCalendars.class).get();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> agencies.all().size() >= 5 && calendars.years().size() >= 7);
        publish(procedure(PROCEDURE, 5), procedure(QUICK, 1));
    }

    static void publish(String... procedures) {
        String body = "{\"procedures\":[" + String.join(",", procedures) + "]}";
        Answer imported = Wire.send("POST", "/api/v1/procedures/import", body)
                .token(Tokens.of(Role.ADMIN, "H90"))
                .answer();
        if (imported.status() != 200) {
            throw new IllegalStateException(imported.body());
        }
    }

    /** One whose result may be sent by post. */
    static String posted(String code) {
        return procedure(code, 5).replace("\"channels\"", "\"postalIn\":false,\"postalOut\":true,\"channels\"");
    }

    private static void agency(TestTopics topics, String code, String path, String validTo) {
        ObjectNode data = JSON.createObjectNode()
                .put("code", code)
                .put("name", "Cơ quan " + code)
                .put("kind", "COMMUNE")
                .put("path", path)
                .put("validTo", validTo);
        if (code.equals(COMMUNE)) {
            data.putObject("contact")
                    .put("address", "Thôn Một, xã Ia Ring")
                    .put("hotline", HOTLINE)
                    .put("headHotline", "000 0000 141");
        }
        if (code.equals(JUSTICE)) {
            data.set("officeHours", JSON.valueToTree(WITH_SATURDAY));
        }
        send(topics, "cchc.agencies.v1", "vn.cchc.agency.changed.v1", code, data);
    }

    /** One more unit below the province, of that kind. */
    static void unit(String code, String kind) {
        unit(code, kind, "H90/" + code);
    }

    static void unit(String code, String kind, String path) {
        ObjectNode data = JSON.createObjectNode()
                .put("code", code)
                .put("name", "Đơn vị " + code)
                .put("kind", kind)
                .put("path", path);
        send(new TestTopics(KafkaResource.bootstrap()), "cchc.agencies.v1", "vn.cchc.agency.changed.v1", code, data);
        ReplicatedAgencies agencies =
                Arc.container().instance(ReplicatedAgencies.class).get();
        await().atMost(Duration.ofSeconds(30)).until(() -> agencies.find(code).isPresent());
    }

    private static void send(TestTopics topics, String topic, String type, String key, JsonNode data) {
        CloudEvent event = new CloudEvent(
                UUID.randomUUID(), "/plan-service", type, key, 1, Instant.parse("2025-01-01T00:00:00Z"), data);
        topics.send(topic, key, CloudEvents.write(event));
    }

    static String procedure(String code, int days) {
        return """
               {"code":"%s","name":"Thủ tục %s","field":{"code":"HOTICH","name":"Hộ tịch"},"level":"COMMUNE",
                "versions":[{"effectiveFrom":"2021-01-01","legalBasis":"Quyết định 12/QĐ-UBND",
                  "term":{"amount":%d,"unit":"WORKING_DAY"},"supplementPolicy":"PAUSE_SHIFT",
                  "components":[{"code":"TK-01","name":"Tờ khai","originals":1,"copies":0,"digital":true,
                                 "required":true}],
                  "channels":["COUNTER","ONLINE"]}]}""".formatted(code, code, days);
    }

    static String token(Role role, String agency) {
        return Tokens.of(role, agency);
    }

    static ObjectNode intake(String agency) {
        ObjectNode intake = JSON.createObjectNode()
                .put("procedure", PROCEDURE)
                .put("receivingAgency", agency)
                .put("channel", "COUNTER")
                .put("returnChannel", "COUNTER")
                .put("summary", "Xin trích lục");
        intake.putObject("applicant")
                .put("type", "PERSON")
                .put("name", "Nguyễn Văn An")
                .put("identityNumber", "052099000012")
                .put("phone", "0912345678")
                .put("address", "Thôn 2");
        intake.putArray("components")
                .addObject()
                .put("code", "TK-01")
                .put("originals", 1)
                .put("copies", 0)
                .put("digital", false);
        return intake;
    }

    static Answer post(String path, String token, JsonNode body) {
        return Wire.send("POST", path, body.toString())
                .token(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .answer();
    }

    static Answer get(String path, String token) {
        return Wire.get(path).token(token).answer();
    }

    /** Takes a dossier in at that time; returns its code. */
    static String received(String agency, String occurredAt) {
        ObjectNode intake = intake(agency).put("occurredAt", occurredAt);
        Answer answer = post("/api/v1/dossiers", token(Role.COUNTER, agency), intake);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return answer.json().get("code").asText();
    }

    static ObjectNode event(String dossier, String type, String occurredAt) {
        ObjectNode event = JSON.createObjectNode()
                .put("id", "test-" + NUMBERS.incrementAndGet() + "-" + UUID.randomUUID())
                .put("dossier", dossier)
                .put("type", type)
                .put("occurredAt", occurredAt);
        event.putObject("data");
        return event;
    }

    static ObjectNode event(String dossier, String type, String occurredAt, String field, String value) {
        ObjectNode event = event(dossier, type, occurredAt);
        ((ObjectNode) event.get("data")).put(field, value);
        return event;
    }

    static Answer record(Role role, String agency, ObjectNode event) {
        String path = "/api/v1/dossiers/" + event.get("dossier").asText() + "/events";
        return post(path, token(role, agency), event);
    }

    static JsonNode batch(Role role, String agency, ObjectNode... events) {
        ObjectNode batch = JSON.createObjectNode();
        batch.putArray("events").addAll(List.of(events));
        Answer answer = post("/api/v1/dossier-events", token(role, agency), batch);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer.json().get("results");
    }

    static List<String> outcomes(JsonNode results) {
        List<String> outcomes = new ArrayList<>();
        results.forEach(result -> outcomes.add(result.get("outcome").asText()));
        return outcomes;
    }

    /** Leases one code to the counter of the agency, for the Monday of the tests. */
    static String leasedCode(String agency) {
        return leasedCode(agency, "2025-11-17");
    }

    static String leasedCode(String agency, String day) {
        ObjectNode wanted =
                JSON.createObjectNode().put("agency", agency).put("day", day).put("size", 1);
        return post("/api/v1/code-blocks", token(Role.COUNTER, agency), wanted)
                .json()
                .path("codes")
                .path("from")
                .asText();
    }

    static JsonNode history(String code, String agency) {
        return get("/api/v1/dossiers/" + code + "/events?limit=200", token(Role.OFFICER, agency))
                .json()
                .get("items");
    }
}
