package vn.cchc.report.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.report.world.Tasks.Standing;

/** Something of everything that reports show, in the spring of 2026, of one province. */
public final class ExplainedWorld {

    public static final String PROVINCE = "H79";
    public static final String RING = "H79.41";
    public static final String PLAN = "p79";
    public static final String TARGET = "m79-1";
    public static final String OVERDUE = "H79.41-260403-0001";
    public static final String DUE_SOON = "H79.41-260404-0001";
    public static final String THRESHOLD = "H79/DA-TRA-LOI";

    public static final String COMPLETION_TARGET = "m79-2";

    /** Counts the events taken in. */
    public static final String TOLD = """
            select (select count(*) from told_event where body ->> 'agency' like 'H79%'
                    or subject in ('m79-1', 'm79-2', '8.79-0001'))
                + (select count(*) from task_event where task like 't79-%')
                + (select count(*) from dossier_event where dossier like 'H79.%')""";

    public static final int EVENTS = 48;

    private static final String IN_APRIL = "2026-04-01T02:00:00Z";
    private static final int RATINGS = 12;
    private static final Happening.Procedure PROCEDURE =
            new Happening.Procedure("8.79-0001", "Thủ tục", "GT79", "Lĩnh vực giải thích", "COMMUNE");

    private ExplainedWorld() {}

    public static void tell() {
        Agencies.publish(PROVINCE);
        try (var stream = new EventStream()) {
            dossiers(stream);
            counters(stream);
            petitions(stream);
            plans(stream);
            inspections(stream);
            for (int i = 0; i < RATINGS; i++) {
                stream.send(Told.RATINGS, Told.rating("2026-05", RING, PROCEDURE.code(), scores(i)));
            }
            stream.send(
                    Told.PROCEDURES,
                    Told.procedure(
                            PROCEDURE.code(),
                            1,
                            "GT79",
                            "COMMUNE",
                            List.of(Told.version("2020-01-01", null, false, true))));
            for (int year = 2025; year <= 2026; year++) {
                stream.send(
                        PlanTold.SCORECARDS,
                        PlanTold.scorecard("s79-" + year, year, IN_APRIL, RING, year - 1950, year - 2024));
            }
        }
    }

    /** One in time, one late, one overdue, one due soon; late of both kinds at each of two units. */
    private static void dossiers(EventStream stream) {
        for (var agency : List.of(RING, "H79.42")) {
            for (int i = 1; i <= 4; i++) {
                var code = agency + "-26040" + i + "-0001";
                var channel = i % 2 == 0 ? "ONLINE" : "COUNTER";
                var received = Instant.parse("2026-04-0" + i + "T02:00:00Z");
                var subject = new Happening.Subject(code, agency, channel, PROCEDURE, received);
                var due = Instant.parse(i == 4 ? "2026-06-16T10:00:00Z" : "2026-04-15T10:00:00Z");
                var happening = Happening.received(subject, due);
                stream.send(EventStream.DOSSIERS, happening.wire());
                if (i <= 2) {
                    var end = Instant.parse("2026-04-" + (i == 1 ? "10" : "20") + "T02:00:00Z");
                    stream.send(
                            EventStream.DOSSIERS,
                            happening.then("FINISHED", end, "FINISHED", "ENDED").wire());
                }
            }
        }
    }

    private static void counters(EventStream stream) {
        stream.send(Told.COUNTERS, Told.paperCount(RING, "2026-03-17", 1, IN_APRIL, "OPEN", 7, 5));
        stream.send(Told.COUNTERS, Told.paperCount(RING, "2026-03-18", 1, IN_APRIL, "MATCHING", 4, 4));
        stream.send(Told.COUNTERS, Told.session(RING, "2026-03-17", "MORNING", 1, "2026-03-17T05:00:00Z", "MISSED"));
        stream.send(Told.COUNTERS, Told.session(RING, "2026-03-18", "MORNING", 1, "2026-03-18T04:00:00Z", "DONE"));
    }

    private static void petitions(EventStream stream) {
        for (int i = 1; i <= 2; i++) {
            var code = "H79-PA-" + i + "R";
            stream.send(Told.PETITIONS, Told.petition(code, 1, "RECEIVED", IN_APRIL, RING, IN_APRIL, Map.of()));
            var detail = Map.of("dueAt", "2026-04-20T10:00:00Z", "onTime", i == 1);
            stream.send(
                    Told.PETITIONS, Told.petition(code, 2, "ANSWERED", "2026-04-21T02:00:00Z", RING, IN_APRIL, detail));
        }
        stream.send(Told.PETITIONS, Told.petition("H79-PA-3", 1, "RECEIVED", IN_APRIL, RING, IN_APRIL, Map.of()));
        stream.send(Told.REPORTING, Told.report("r79-1", 1, IN_APRIL, RING, "2026-04-10", "2026-04-01"));
        stream.send(Told.REPORTING, Told.report("r79-2", 1, IN_APRIL, RING, "2026-04-10", null));
    }

    private static void plans(EventStream stream) {
        var done = Tasks.content(1, Standing.done("2026-04-30", "2026-04-20"), Map.of());
        var late = Standing.open("2026-05-31");
        var open = Tasks.content(2, late, Map.of(RING, late));
        var plan = Tasks.plan(PLAN, "Kế hoạch năm 2026", PROVINCE);
        stream.send(EventStream.TASKS, Tasks.event("t79-1", 1, IN_APRIL, plan, "TTHC", List.of(done, open)));
        stream.send(
                PlanTold.CHILD_PLANS, PlanTold.childPlan("c79-1", 1, IN_APRIL, PLAN, RING, "2026-04-30", "2026-04-01"));
        stream.send(PlanTold.CHILD_PLANS, PlanTold.childPlan("c79-2", 1, IN_APRIL, PLAN, "H79.42", "2026-04-30", null));
        stream.send(PlanTold.TARGETS, PlanTold.target(TARGET, PROVINCE, "on-time", 2026));
        stream.send(PlanTold.TARGETS, PlanTold.target(COMPLETION_TARGET, PROVINCE, "plan-completion", 2026));
    }

    private static void inspections(EventStream stream) {
        stream.send(PlanTold.INSPECTIONS, PlanTold.visit("v79-1", IN_APRIL, PROVINCE, RING, true));
        stream.send(
                PlanTold.INSPECTIONS,
                PlanTold.finding("f79-1", 1, "DETECTED", IN_APRIL, RING, "DETECTED", "2026-05-01", null));
        stream.send(
                PlanTold.INSPECTIONS, PlanTold.finding("f79-2", 1, "DETECTED", IN_APRIL, RING, "DETECTED", null, null));
        stream.send(
                PlanTold.INSPECTIONS,
                PlanTold.finding("f79-2", 2, "DONE", "2026-05-04T02:00:00Z", RING, "DONE", null, null));
        stream.send(PlanTold.TARGETS, PlanTold.threshold(PROVINCE, "DA-TRA-LOI", "ANSWERED", null, 75, false));
    }

    /** Two of three are content with each of the factors. */
    private static Map<String, Integer> scores(int number) {
        Map<String, Integer> scores = new TreeMap<>();
        for (int factor = 1; factor <= 5; factor++) {
            scores.put("SIPAS-" + factor, number % 3 == 0 ? 3 : 5);
        }
        scores.put("TT01-6", 2);
        return scores;
    }
}
