package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** An administrator asks by hand whether a commune's appointments still agree with the calendar; after a re-dating they do, and nothing is left to start. */
final class AskedRedatingScene implements Scene {
    private static final String REDATINGS = "/api/v1/redatings";

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;

    AskedRedatingScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        Map<String, Object> asked = Map.of(
                "year",
                commune.now().getYear(),
                "agency",
                commune.agency(),
                "reason",
                "Rà soát ngày hẹn sau thông báo nghỉ",
                "dryRun",
                true);
        long id = api.post(admin, REDATINGS, asked, 201).get("id").asLong();
        JsonNode[] job = new JsonNode[1];
        commune.await("the dossiers of " + commune.agency() + " to be looked at", () -> {
            job[0] = api.get(admin, REDATINGS + "/" + id);
            return !job[0].get("state").asText().equals("LISTING");
        });
        int listed = job[0].at("/counts/listed").asInt();
        int waiting = api.all(admin, REDATINGS + "/" + id + "/dossiers").size();
        DemoFailure.unless(
                listed == 0
                        && waiting == 0
                        && job[0].get("state").asText().equals("DONE")
                        && job[0].get("dryRun").asBoolean(),
                "After the re-dating another one would move " + job[0]);
        say.line(
                "Quản trị tự yêu cầu rà soát %s: ngày hẹn nào cũng đã theo lịch mới, không còn hồ sơ nào phải dời",
                commune.agency());
    }
}
