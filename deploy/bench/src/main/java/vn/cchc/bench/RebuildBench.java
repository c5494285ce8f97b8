package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.cchc.local.Part;

/** How long it takes to fold all facts afresh from what report-service keeps, when they are right and when all are wrong. */
final class RebuildBench {
    private static final String REBUILDS = "/api/v1/facts/rebuilds";
    private static final int ACCEPTED = 202;
    private static final long GOAL_EVENTS = 10_000_000;
    private static final int GOAL_SECONDS = 30 * 60;
    private static final long PAUSE_MILLIS = 1_000;
    private static final double NANOS = 1e9;

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;

    RebuildBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
    }

    void run() {
        new CatchUpBench(stack, settings, paper).run();
        rebuild("LOG", "all facts as they should be");
        try (Sql sql = stack.reports()) {
            sql.run("update dossier_fact set procedure = 'wrong'");
            rebuild("LOG", "every fact wrong");
            if (sql.number("select count(*) from dossier_fact where procedure = 'wrong'") > 0) {
                throw new IllegalStateException("Facts stayed wrong");
            }
        }
        rebuild("TOPICS", "topics read again");
    }

    private void rebuild(String source, String what) {
        Reports reports = new Reports(stack);
        Http http = new Http(stack.running().url(Part.REPORT));
        String admin = stack.running().stack().userWith("admin", Country.ROOT).username();
        Map<String, String> headers = new HashMap<>(reports.authorised(admin));
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        Spent spent = Spent.from(stack, Part.REPORT);
        long begin = System.nanoTime();
        String id = http.post(REBUILDS, Map.of("source", source), headers, ACCEPTED)
                .get("id")
                .asText();
        JsonNode state = reports.json(REBUILDS + "/" + id, admin);
        while (!state.get("state").asText().equals("DONE")) {
            if (state.get("state").asText().equals("FAILED")) {
                throw new IllegalStateException("The rebuild failed: " + state);
            }
            Pause.millis(PAUSE_MILLIS);
            state = reports.json(REBUILDS + "/" + id, admin);
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        double events = state.get("events").asDouble();
        double goal = GOAL_SECONDS * events / GOAL_EVENTS;
        paper.line(
                "rebuild from %s, %s: %.0f events in %.1f s, %.0f/s, %d dossiers and tasks, %d differed, %d changed"
                        + " (goal for so many %.1f s: %.2f times), load %s",
                source,
                what,
                events,
                seconds,
                events / seconds,
                state.get("folded").asLong(),
                state.get("differing").asLong(),
                state.get("changed").asLong(),
                goal,
                goal / seconds,
                Paper.load());
        paper.line("%s", spent.each((long) events));
    }
}
