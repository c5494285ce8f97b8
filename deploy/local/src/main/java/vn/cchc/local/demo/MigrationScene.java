package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A dossier of the system before comes in by the same path, backwards, as punctual as it was then; no counter may do that. */
final class MigrationScene implements Scene {
    /** A death: one working day. */
    private static final String DEATH = "1.000656";

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2025-08-05T09:00:00+07:00");
    private static final Citizen THEN = new Citizen("Huỳnh Văn Tám", "064090002611", "0905261101", "Tổ 9");

    private final Api api;
    private final DemoUser migrator;
    private final Commune commune;
    private final Say say;

    MigrationScene(DemoUser migrator, Commune commune, Say say) {
        this.api = commune.api();
        this.migrator = migrator;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        String code = commune.agency() + "-250805-0001";
        Map<String, Object> intake = commune.intake(Sample.procedure(DEATH), THEN, RECEIVED);
        intake.put("code", code);
        List<Map<String, Object>> backwards = List.of(
                Commune.event(code, "RETURNED", RECEIVED.plusHours(25), Map.of("channel", "COUNTER")),
                Commune.event(code, "FINISHED", RECEIVED.plusHours(24), Map.of("result", "GRANTED")),
                Commune.event(code, "RECEIVED", RECEIVED, intake));
        JsonNode tooOld = send(commune.counter(), List.of(Commune.event(code, "RECEIVED", RECEIVED, intake)));
        JsonNode loaded = send(migrator, backwards);
        JsonNode dossier = commune.dossier(code);
        DemoFailure.unless(
                tooOld.findValuesAsText("outcome").equals(List.of("REJECTED"))
                        && loaded.findValuesAsText("outcome").equals(List.of("ACCEPTED", "ACCEPTED", "ACCEPTED")),
                "The counter was answered " + tooOld + ", whoever loads the old system " + loaded);
        DemoFailure.unless(
                dossier.get("migrated").asBoolean()
                        && dossier.get("state").asText().equals("RETURNED")
                        && dossier.get("timing").asText().equals("ON_TIME")
                        && !dossier.get("missedDeadline").asBoolean(),
                "The dossier of the system before is " + dossier);
        say.line(
                "Nạp %s của hệ thống cũ, sự kiện gửi ngược: đúng hạn như ngày ấy (%s), có dấu “chuyển đổi”",
                code, Dates.moment(dossier.get("dueAt").asText()));
        say.line(
                "Quầy tự ghi việc cũ như vậy: %s",
                tooOld.at("/0/problem/detail").asText());
    }

    private JsonNode send(DemoUser user, List<Map<String, Object>> events) {
        return api.post(user, "/api/v1/dossier-events", Map.of("events", events), 200)
                .get("results");
    }
}
