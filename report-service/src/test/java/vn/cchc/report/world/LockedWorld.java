package vn.cchc.report.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.cchc.report.world.Tasks.Standing;

/** Something of everything that reports tell of one commune, and then, of the same days, what was corrected late. */
public final class LockedWorld {

    public static final String PROVINCE = "H80";

    /** Of how many things something is told; each is corrected by one more event. */
    public static final int SUBJECTS = 10;

    private static final String RING = "H80.41";
    private static final String IN_APRIL = "2025-04-01T02:00:00Z";
    private static final String IN_MAY = "2025-05-20T02:00:00Z";
    private static final Happening.Procedure PROCEDURE =
            new Happening.Procedure("8.80-0001", "Thủ tục", "KHOA80", "Lĩnh vực khóa", "COMMUNE");

    private LockedWorld() {}

    public static void tellBefore() {
        Agencies.publish(PROVINCE);
        try (var stream = new EventStream()) {
            stream.send(EventStream.DOSSIERS, received().wire());
            stream.send(Told.COUNTERS, Told.paperCount(RING, "2025-03-17", 1, IN_APRIL, "OPEN", 7, 5));
            stream.send(
                    Told.COUNTERS, Told.session(RING, "2025-03-17", "MORNING", 1, "2025-03-17T05:00:00Z", "MISSED"));
            stream.send(Told.RATINGS, rating("r80-1"));
            stream.send(PlanTold.INSPECTIONS, finding(1, "DETECTED", IN_APRIL));
            stream.send(PlanTold.SCORECARDS, PlanTold.scorecard("s80-1", 2024, IN_APRIL, RING, 70, 2));
            stream.send(PlanTold.TARGETS, PlanTold.target("m80-1", PROVINCE, "on-time", "AT_LEAST", 50));
            stream.send(
                    PlanTold.CHILD_PLANS, PlanTold.childPlan("c80-1", 1, IN_APRIL, "p80", RING, "2025-04-30", null));
            stream.send(EventStream.TASKS, task(1, IN_APRIL, Standing.open("2025-04-30")));
            stream.send(Told.PROCEDURES, procedure(1, null));
        }
    }

    /** What had happened in the period and was recorded after it was locked. */
    public static void correct() {
        try (var stream = new EventStream()) {
            stream.send(
                    EventStream.DOSSIERS,
                    received()
                            .then("FINISHED", Instant.parse("2025-03-26T02:00:00Z"), "FINISHED", "ENDED")
                            .wire());
            stream.send(Told.COUNTERS, Told.paperCount(RING, "2025-03-17", 2, IN_MAY, "SETTLED", 7, 5));
            stream.send(Told.COUNTERS, Told.session(RING, "2025-03-17", "MORNING", 2, IN_MAY, "LATE"));
            stream.send(Told.RATINGS, rating("r80-2"));
            stream.send(PlanTold.INSPECTIONS, finding(2, "DONE", IN_MAY));
            stream.send(
                    PlanTold.SCORECARDS,
                    PlanTold.scorecard("s80-1", 2024, IN_APRIL, RING, 60, 2).again(2, IN_MAY));
            stream.send(
                    PlanTold.TARGETS,
                    PlanTold.target("m80-1", PROVINCE, "on-time", "AT_LEAST", 90)
                            .again(2, "2026-11-02T02:00:00Z"));
            stream.send(
                    PlanTold.CHILD_PLANS,
                    PlanTold.childPlan("c80-1", 2, IN_MAY, "p80", RING, "2025-04-30", "2025-04-29"));
            stream.send(EventStream.TASKS, task(2, "2025-06-20T02:00:00Z", Standing.done("2025-04-30", "2025-04-28")));
            stream.send(Told.PROCEDURES, procedure(2, "2025-05-31"));
        }
    }

    private static Happening received() {
        var subject = new Happening.Subject(
                "H80.41-250320-0001", RING, "COUNTER", PROCEDURE, Instant.parse("2025-03-20T02:00:00Z"));
        return Happening.received(subject, Instant.parse("2025-03-27T10:00:00Z"));
    }

    private static EventStream.Wire rating(String id) {
        var told = Told.rating("2025-04", RING, PROCEDURE.code(), Map.of("SIPAS-1", 5));
        return EventStream.Wire.of(told.type(), id, 1, told.time(), told.data());
    }

    private static EventStream.Wire finding(long sequence, String state, String at) {
        return PlanTold.finding("f80-1", sequence, state, at, RING, state, "2025-05-01", null);
    }

    private static EventStream.Wire task(long sequence, String at, Standing standing) {
        var plan = Tasks.plan("p80", "Kế hoạch năm 2025", PROVINCE);
        return Tasks.event(
                "t80-1", sequence, at, plan, "TTHC", List.of(Tasks.content(1, standing, Map.of(RING, standing))));
    }

    private static EventStream.Wire procedure(long sequence, String lastDay) {
        var version = Told.version("2020-01-01", lastDay, false, false);
        return Told.procedure(PROCEDURE.code(), sequence, IN_APRIL, "KHOA80", "COMMUNE", List.of(version));
    }
}
