package vn.cchc.system;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.ProvinceYear;

/** A history of plans, reports owed, inspections and scorecards by chance, beside the demonstration's, with instants between. */
final class PlanHistory {
    /** Of what plan-service keeps no history, what it was is counted at the instant itself. */
    static final List<String> COUNTED_AT_ONCE = List.of(
            "plan-tasks",
            "child-plans",
            "child-plans-above",
            "reporting-discipline-agency",
            "reporting-discipline-duty",
            "reporting-discipline",
            "inspection-coverage",
            "inspection-thresholds",
            "scorecards");

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = Clock.system(VIETNAM);

    /**
     * An instant in the history, and what stood then.
     *
     * @param counted by statement and agency
     */
    record Moment(Instant at, Map<Asked, Database.Table> counted) {
        record Asked(String statement, String agency) {}

        /** As it stood then: counted at once, or from the history that is kept of it. */
        Database.Table counted(Recount recount, String statement, String agency) {
            Database.Table then = counted.get(new Asked(statement, agency));
            return then == null ? recount.recounted(new Recount.Statement(statement, parameters(agency))) : then;
        }

        LocalDate day() {
            return LocalDate.ofInstant(at, VIETNAM);
        }

        LocalDate from() {
            return day().minusDays(90);
        }

        /** Reports may be due after it. */
        LocalDate to() {
            return day().plusDays(60);
        }

        Map<String, Object> parameters(String agency) {
            Map<String, Object> parameters = new LinkedHashMap<>();
            parameters.put("agency", agency);
            parameters.put("known", at);
            parameters.put("day", day());
            parameters.put("late_before", day());
            parameters.put("from", from());
            parameters.put("to", to());
            parameters.put("year", day().getYear());
            return parameters;
        }
    }

    private final RandomDesk desk;
    private final RandomPlans plans;
    private final RandomReports reports;
    private final RandomInspections inspections;
    private final RandomScores scores;
    private final Recount recount;
    private final List<String> agencies;
    private final List<Moment> moments = new ArrayList<>();

    /** @param agencies for which reports are going to be asked */
    PlanHistory(Stacks.Demonstrated on, Recount recount, long seed, List<String> agencies) {
        RunningStack stack = on.stack();
        this.desk = new RandomDesk(
                on.year().api(),
                stack.stack().userWith("plan-manager", ProvinceYear.PROVINCE),
                new Dice(seed),
                LocalDate.now(CLOCK));
        this.plans = new RandomPlans(desk);
        this.reports = new RandomReports(desk);
        this.inspections = new RandomInspections(desk);
        this.scores = new RandomScores(desk, stack.stack());
        this.recount = recount;
        this.agencies = agencies;
    }

    /** Plays it, and answers the instants between its steps. */
    List<Moment> play() {
        inspections.ask();
        inspections.ask();
        scores.aim();
        scores.scoreTheYearBefore();
        step();
        scores.beginTheYear();
        step();
        scores.endTheYear();
        step();
        return moments;
    }

    private void step() {
        plans.play(2, 30);
        reports.play(14);
        inspections.play(16);
        moments.add(recount.undisturbed(this::moment));
    }

    private Moment moment(Instant at) {
        Map<Moment.Asked, Database.Table> counted = new LinkedHashMap<>();
        Moment moment = new Moment(at, counted);
        for (String agency : agencies) {
            Map<String, Object> asked = moment.parameters(agency);
            COUNTED_AT_ONCE.forEach(statement -> counted.put(
                    new Moment.Asked(statement, agency), recount.recounted(new Recount.Statement(statement, asked))));
        }
        return moment;
    }

    /** How often what was done. */
    Map<String, Integer> done() {
        return desk.done();
    }
}
