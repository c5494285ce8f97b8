package vn.cchc.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.Part;

/** Intake over HTTP beside a plain insert, and intake with completion beside a process engine. */
final class IntakeBench {
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final double NO_SLOWER = 1;
    private static final double THREE_TIMES = 3;

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;

    IntakeBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
    }

    void run() {
        Counters counters = new Counters(stack);
        String model = counters.receiveFirst(Counters.agency(0));
        try (Sql sql = stack.dossiers();
                PeerProcess insert = PeerProcess.start(stack, "spring-insert", settings.clients());
                PeerProcess engine = PeerProcess.start(stack, "flowable", settings.clients())) {
            Dossiers dossiers = new Dossiers(sql, model);
            dossiers.open(settings.preload());
            dossiers.tidy();
            Contender plain = insertPeer(insert);
            Http toEngine = new Http(engine.address());
            preloadPlain(plain);
            preloadEngine(toEngine);
            paper.line(
                    "open before: %d dossiers, %d rows of the plain insert, %d processes of the engine; %d clients",
                    settings.preload(), settings.preload(), settings.enginePreload(), settings.clients());
            contest(counters, sql, plain, enginePeer(engine, toEngine));
        }
    }

    private void contest(Counters counters, Sql sql, Contender plain, Contender process) {
        Outbox outbox = new Outbox(sql);
        long pid = stack.pid(Part.DOSSIER);
        Contender intake = new Work("intake", pid, outbox::awaitEmpty, client -> {
            counters.receive(Counters.agency(client));
            return 1;
        });
        Contender pair = new Work("intake + FINISHED", pid, outbox::awaitEmpty, client -> {
            counters.life(Counters.agency(client), Map.of("FINISHED", Map.of("result", "GRANTED")));
            return 1;
        });
        Load load = new Load(stack.pid(Part.POSTGRES), settings.clients());
        Contest contest = new Contest(load, paper, List.of(intake, plain, pair, process));
        contest.run(settings.warmUp(), settings.rounds(), settings.round());
        contest.compare(intake, plain, NO_SLOWER);
        contest.compare(pair, process, THREE_TIMES);
    }

    private static Contender insertPeer(PeerProcess peer) {
        Http http = new Http(peer.address());
        return new Work("plain Spring Boot + JPA insert", peer.pid(), () -> {}, client -> {
            http.post("/dossiers", Counters.intake(Counters.agency(client)), Map.of(), CREATED);
            return 1;
        });
    }

    private static Contender enginePeer(PeerProcess peer, Http http) {
        return new Work("Flowable start + complete", peer.pid(), () -> {}, client -> {
            http.post("/dossiers/" + started(http, client) + "/events", Map.of(), Map.of(), OK);
            return 1;
        });
    }

    private static String started(Http http, int client) {
        return http.post("/dossiers", Counters.intake(Counters.agency(client)), Map.of(), CREATED)
                .get("code")
                .asText();
    }

    private void preloadPlain(Contender plain) {
        plain.work(0);
        try (Sql sql = stack.database("peer_spring_insert")) {
            Map<String, String> changed = new HashMap<>();
            changed.put("code", "gen_random_uuid()");
            changed.put("received_at", "s.received_at - g * interval '1 second'");
            new RowCopies(sql).copy("intake", "true limit 1", 1, settings.preload(), changed);
            sql.run("vacuum analyze");
        }
    }

    private void preloadEngine(Http http) {
        try (Sql sql = stack.database("peer_flowable")) {
            new Processes(sql).preload(started(http, 0), settings.enginePreload());
        }
    }
}
