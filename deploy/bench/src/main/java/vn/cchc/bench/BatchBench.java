package vn.cchc.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.Part;

/** Batches of events beside the same events sent one by one. */
final class BatchBench {
    private static final int SENDERS = 2;
    private static final double NO_SLOWER = 1;

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;

    BatchBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
    }

    void run() {
        Counters counters = new Counters(stack);
        String model = counters.receiveFirst(Counters.agency(0));
        try (Sql sql = stack.dossiers()) {
            Dossiers dossiers = new Dossiers(sql, model);
            dossiers.open(settings.preload());
            dossiers.tidy();
            paper.line(
                    "open before: %d dossiers; %d senders, each posting batches of %d events: RECEIVED under leased codes,"
                            + " then FORWARDED, then FINISHED",
                    settings.preload(), SENDERS, settings.batch());
            Outbox outbox = new Outbox(sql);
            long pid = stack.pid(Part.DOSSIER);
            Contender batches =
                    new Work("events in batches", pid, outbox::awaitEmpty, client -> lives(counters, client));
            Contender singles =
                    new Work("events one by one", pid, outbox::awaitEmpty, client -> life(counters, client));
            Load load = new Load(stack.pid(Part.POSTGRES), SENDERS);
            Contest contest = new Contest(load, paper, List.of(batches, singles));
            contest.run(settings.warmUp(), settings.rounds(), settings.round());
            contest.compare(batches, singles, NO_SLOWER);
        }
    }

    /** Many dossiers' lives, an event of each in every batch. */
    private int lives(Counters counters, int client) {
        String agency = Counters.agency(client);
        List<String> codes = counters.lease(agency, settings.batch());
        counters.record(
                "counter",
                agency,
                codes.stream().map(code -> counters.received(agency, code)).toList());
        counters.record(
                "officer",
                agency,
                codes.stream()
                        .map(code -> counters.event(code, "FORWARDED", Map.of("to", agency)))
                        .toList());
        counters.record(
                "officer",
                agency,
                codes.stream()
                        .map(code -> counters.event(code, "FINISHED", Map.of("result", "GRANTED")))
                        .toList());
        return 3 * codes.size();
    }

    private static int life(Counters counters, int client) {
        String agency = Counters.agency(client);
        Map<String, Map<String, Object>> events = new LinkedHashMap<>();
        events.put("FORWARDED", Map.of("to", agency));
        events.put("FINISHED", Map.of("result", "GRANTED"));
        return counters.life(agency, events);
    }
}
