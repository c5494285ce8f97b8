package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** A commune's counter, its office and its head, as they work through the gateway. */
final class Commune {
    private static final int MOMENTS = 10;
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api;
    private final Clock clock;
    private final DemoUser counter;
    private final DemoUser officer;
    private final DemoUser head;

    Commune(Api api, Stack target, String agency, Clock clock) {
        this.api = api;
        this.clock = clock;
        this.counter = target.userWith("counter", agency);
        this.officer = target.userWith("officer", agency);
        this.head = target.userWith("head", agency);
    }

    Api api() {
        return api;
    }

    String agency() {
        return counter.agency();
    }

    /** As people call it, such as Xã Ia Ring. */
    String name() {
        return api.get(head, "/api/v1/agencies/" + agency()).get("name").asText();
    }

    DemoUser counter() {
        return counter;
    }

    DemoUser officer() {
        return officer;
    }

    DemoUser head() {
        return head;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(OfficeDays.VIETNAM);
    }

    /** A procedure of the catalogue as the service has it. */
    DemoProcedure procedure(String code) {
        return new DemoProcedure(api.get(counter, "/api/v1/procedures/" + code));
    }

    /** What is handed in at the counter; exactly the components of the day, returned at the counter. */
    Map<String, Object> intake(DemoProcedure procedure, Citizen citizen, OffsetDateTime at) {
        Map<String, Object> intake = new LinkedHashMap<>();
        intake.put("procedure", procedure.code());
        intake.put("receivingAgency", agency());
        intake.put("channel", "COUNTER");
        intake.put("returnChannel", "COUNTER");
        intake.put("applicant", citizen.applicant());
        intake.put("components", procedure.components(at.toLocalDate()));
        intake.put("summary", procedure.name());
        intake.put("occurredAt", at.toString());
        return intake;
    }

    /** What the portal hands in for somebody who applied a moment ago. */
    Map<String, Object> submission(DemoProcedure procedure, Citizen citizen) {
        Map<String, Object> submission = intake(procedure, citizen, now());
        submission.remove("occurredAt");
        submission.put("channel", "ONLINE");
        submission.put("returnChannel", "ONLINE");
        submission.put("submittedAt", now().minusMinutes(2).toString());
        return submission;
    }

    /**
     * What the counter finds for somebody who comes without a receipt.
     *
     * @param known identityNumber, phone or name
     */
    List<JsonNode> search(String known, String value, String purpose) {
        JsonNode page = api.post(counter, "/api/v1/dossiers/search", Map.of(known, value, "purpose", purpose), 200);
        List<JsonNode> found = new ArrayList<>();
        page.get("items").forEach(found::add);
        return found;
    }

    /** Takes a dossier in at that time; its receipt. */
    JsonNode receive(DemoProcedure procedure, Citizen citizen, OffsetDateTime at) {
        return api.post(counter, "/api/v1/dossiers", intake(procedure, citizen, at), 201);
    }

    /**
     * Records something that happens now. What was received a moment ago was so by the service's clock, which may be a little
     * ahead of this one: nobody at a counter is that quick, so it happens a moment later then.
     */
    void record(DemoUser user, String code, String type, Map<String, Object> data) {
        String path = events(code);
        Api.Answer answer = api.tryPost(user, path, event(code, type, now(), data));
        for (int tries = 0; tries < MOMENTS && isBefore(answer); tries++) {
            Pauses.rest(MOMENT);
            answer = api.tryPost(user, path, event(code, type, now(), data));
        }
        Api.expect(200, "POST", path, answer);
    }

    private static boolean isBefore(Api.Answer answer) {
        return answer.body().path("type").asText().endsWith(":before-last-event");
    }

    private static String events(String code) {
        return "/api/v1/dossiers/" + code + "/events";
    }

    void record(DemoUser user, String code, String type, OffsetDateTime at, Map<String, Object> data) {
        api.post(user, events(code), event(code, type, at, data), 200);
    }

    static Map<String, Object> event(String code, String type, OffsetDateTime at, Map<String, Object> data) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "dossier", code,
                "type", type,
                "occurredAt", at.toString(),
                "data", data);
    }

    JsonNode dossier(String code) {
        return api.get(officer, "/api/v1/dossiers/" + code);
    }

    /** The types of everything that happened to a dossier, oldest first. */
    List<String> happened(String code) {
        return api.all(officer, events(code)).stream()
                .map(event -> event.get("type").asText())
                .toList();
    }

    /** Waits for something the services do by themselves, at their next look. */
    void await(String what, BooleanSupplier holds) {
        Pauses.until(what, clock, PATIENCE, holds);
    }
}
