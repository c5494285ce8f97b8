package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/**
 * A day off is announced when dossiers are already on their way: the service proposes to count them again, lists every move,
 * moves them once the administrator starts it, and leaves what has ended alone.
 */
final class RedatingScene implements Scene {
    private static final String REDATINGS = "/api/v1/redatings";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Support for a funeral: five working days. */
    private static final String FUNERAL = "1.001731";

    private static final Citizen WAITING = new Citizen("Phạm Minh", "064090002701", "0905271001", "Thôn 6");
    private static final Citizen SERVED = new Citizen("Lê Thị Lan", "064090002702", "0905271002", "Thôn 8");

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Clock clock;
    private final Say say;

    RedatingScene(DemoUser admin, Commune commune, Clock clock, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.clock = clock;
        this.say = say;
    }

    @Override
    public void play() {
        String open = receive(WAITING);
        String closed = receive(SERVED);
        commune.record(commune.officer(), closed, "FINISHED", Map.of("result", "GRANTED"));
        String openDue = dueAt(open);
        String closedDue = dueAt(closed);
        long former = newestProposal().path("id").asLong();
        announce();
        JsonNode proposal = awaitProposal(former);
        Map<String, JsonNode> listed = listed(proposal);
        requireSubmissions(proposal);
        DemoFailure.unless(
                listed.containsKey(open)
                        && !listed.containsKey(closed)
                        && dueAt(open).equals(openDue),
                "The list of what would move has " + listed.keySet());
        String path = REDATINGS + "/" + proposal.get("id").asLong();
        api.post(admin, path + "/start", Map.of(), 200);
        JsonNode done = awaitDone(path);
        String proposed = listed.get(open).get("proposedDueAt").asText();
        DemoFailure.unless(
                dueAt(open).equals(proposed)
                        && Dates.businessDay(proposed).isAfter(Dates.businessDay(openDue))
                        && dueAt(closed).equals(closedDue),
                "After the re-dating " + open + " is due " + dueAt(open) + ", " + closed + " " + dueAt(closed));
        say.line(
                "Quản trị cho chạy: đã dời %d hồ sơ đang mở; %s: %s → %s",
                done.at("/counts/moved").asInt(), open, Dates.moment(openDue), Dates.moment(proposed));
        say.line("%s đã có kết quả, ngày hẹn không đổi: %s", closed, Dates.moment(closedDue));
    }

    private String receive(Citizen citizen) {
        return commune.receive(Sample.procedure(FUNERAL), citizen, commune.now())
                .get("code")
                .asText();
    }

    private String dueAt(String code) {
        return commune.dossier(code).get("dueAt").asText();
    }

    /** The second working day from now, so that nothing that is due before is touched. */
    private void announce() {
        WorkingDays days = WorkingDays.of(api, admin);
        LocalDate day = days.after(days.after(commune.now().toLocalDate()));
        String path = "/api/v1/calendars/" + day.getYear();
        ObjectNode year = Sample.calendar(day.getYear());
        ((ArrayNode) year.get("daysOff"))
                .addObject()
                .put("date", day.toString())
                .put("name", "Nghỉ theo thông báo muộn")
                .put("kind", "STATUTORY")
                .put("legalReference", "Thông báo của UBND tỉnh An Sơn");
        api.put(admin, path, year);
        say.line("Thông báo muộn: nghỉ ngày %s", Dates.day(day.toString()));
    }

    private JsonNode newestProposal() {
        return api.get(admin, REDATINGS + "?limit=1").get("items").path(0);
    }

    private JsonNode awaitProposal(long former) {
        JsonNode[] proposal = new JsonNode[1];
        Pauses.until("the changed calendar to be proposed as a re-dating", clock, PATIENCE, () -> {
            proposal[0] = newestProposal();
            return proposal[0].path("id").asLong() > former
                    && proposal[0].get("state").asText().equals("PROPOSED");
        });
        say.line(
                "Hệ thống tự đề xuất tính lại, chưa dời hồ sơ nào: %d hồ sơ trong danh sách xem trước",
                proposal[0].at("/counts/listed").asInt());
        return proposal[0];
    }

    private Map<String, JsonNode> listed(JsonNode proposal) {
        Map<String, JsonNode> listed = new HashMap<>();
        api.all(admin, REDATINGS + "/" + proposal.get("id").asLong() + "/dossiers")
                .forEach(item -> listed.put(item.get("dossier").asText(), item));
        return listed;
    }

    /** Those that wait for an answer are counted again as well. */
    private void requireSubmissions(JsonNode proposal) {
        List<JsonNode> submissions =
                api.all(admin, REDATINGS + "/" + proposal.get("id").asLong() + "/submissions");
        DemoFailure.unless(
                submissions.size() == proposal.at("/submissions/listed").asInt(),
                "Other submissions are listed than are counted: " + submissions);
    }

    private JsonNode awaitDone(String path) {
        JsonNode[] job = new JsonNode[1];
        Pauses.until("the dossiers to be counted again", clock, PATIENCE, () -> {
            job[0] = api.get(admin, path);
            return job[0].get("state").asText().equals("DONE");
        });
        return job[0];
    }
}
