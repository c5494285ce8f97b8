package vn.cchc.report.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.request.GroupLimit;

/**
 * A page of the dossiers whose clock ran at an instant, by the appointment that counts for them. Those that run still and those
 * that ran then have an index each; of a part of the tree only what its agencies have is looked at, each one's from where the page
 * begins.
 *
 * <p>Every row has {@code dossier}, {@code agency}, {@code procedure} with {@code procedure_name}, {@code coverage}, {@code due_at},
 * {@code officer} and the {@code appointment}.
 *
 * @param columns further ones, of the interval {@code s}
 * @param condition on {@code s}, with the parameters of the question
 * @param past on those that ran then, beside that they did; the instant is its only parameter, as often as it has any
 */
public record RunningPage(String columns, String condition, String past) {

    /** Of the interval {@code s}, as indexes have it. */
    public static final String APPOINTMENT = "coalesce(s.missed_due_at, s.due_at)";

    /** Added to a condition: only the dossier with the code that is its further parameter. */
    public static final String ONE = " and s.dossier = ?";

    private static final String RUNNING = """
            select %2$s
            from dossier_state s
            join dossier_fact f on f.dossier = s.dossier
            where s.clock = 'RUNNING' and s.valid_from <= ? and %3$s
                and (%1$s, s.dossier)
                    > (coalesce(?::timestamptz, '-infinity'), coalesce(?::text, ''))
            """;

    /** Looked up for each, whatever is guessed of how many they are: the rows come in their order. */
    private static final String WITHIN = " and (select is_within(a.path, ?) from agency a where a.code = %s)";

    private static final String STILL = " and s.valid_to = 'infinity'";
    private static final String THEN = " and s.valid_to <> 'infinity' and ";
    private static final String IN_ORDER = " order by appointment, dossier limit %d";
    private static final String OF_EACH = """
            select o.*
            from (select code from agency where is_within(path, ?) offset 0) own
            cross join lateral (%s) o
            """;
    private static final String ITEM =
            "s.dossier, s.agency, f.procedure, f.coverage, s.due_at, s.officer, %s as appointment, %s";
    private static final String NAMED = """
            select p.*, l.name as procedure_name
            from ((%s) union all (%s)) p
            left join label l on l.kind = 'PROCEDURE' and l.code = p.procedure
            order by p.appointment, p.dossier
            limit %d
            """;

    /** More officers than a province's largest unit has. */
    private static final int MOST_GROUPS = 1_000;

    private static final String GROUPS = """
            select b.*, (%s) as group_name
            from (
                select p.group_code, count(*) as dossiers, count(*) filter (where p.apology) as apologised
                from ((%s) union all (%s)) p group by 1
            ) b
            order by b.dossiers desc, b.group_code
            limit %d
            """;

    /**
     * What is looked for.
     *
     * @param agencyPath the agency with all below it
     * @param filter what it is narrowed down to
     * @param parameters of the condition
     * @param appointment of the last row of the page before, null at the top
     * @param dossier its code, null at the top
     */
    public record Wanted(
            String agencyPath,
            AsAt at,
            RunningFilter filter,
            List<Object> parameters,
            Instant appointment,
            String dossier) {

        /** From the top. */
        public static Wanted all(String agencyPath, AsAt at, RunningFilter filter, List<Object> parameters) {
            return new Wanted(agencyPath, at, filter, parameters, null, null);
        }

        private boolean everywhere() {
            return !agencyPath.contains("/");
        }
    }

    /** The rows in order; the parameters of the question stand where the condition does. */
    public <T> List<T> read(ReportDatabase database, Wanted wanted, int limit, ReportDatabase.RowReader<T> reader) {
        var running = running(wanted, ITEM.formatted(APPOINTMENT, columns));
        var page = IN_ORDER.formatted(limit);
        var sql = NAMED.formatted(still(running, wanted, page), then(running, wanted, page), limit);
        return database.list(sql, reader, parameters(wanted));
    }

    /** How many of them each group has, most first; 400 at {@code groupBy} where there are more groups than an answer has. */
    public List<RunningGroup> groups(ReportDatabase database, Wanted wanted, RunningBy by) {
        var running = running(wanted, by.column() + " as group_code, s.apology");
        var sql = GROUPS.formatted(
                by.nameQuery(), still(running, wanted, ""), then(running, wanted, ""), MOST_GROUPS + 1);
        return GroupLimit.atMost(MOST_GROUPS, database.list(sql, row -> group(by, row), parameters(wanted)));
    }

    /** The appointment of a row. */
    public static Instant appointment(ResultSet row) throws SQLException {
        return ReportDatabase.instant(row, "appointment");
    }

    private static RunningGroup group(RunningBy by, ResultSet row) throws SQLException {
        return new RunningGroup(
                by.group(row.getString("group_code"), row.getString("group_name")),
                row.getLong("dossiers"),
                row.getLong("apologised"));
    }

    private String running(Wanted wanted, String selected) {
        return RUNNING.formatted(
                APPOINTMENT, selected, condition + wanted.filter().conditions());
    }

    private static String still(String running, Wanted wanted, String page) {
        return wanted.everywhere()
                ? running + STILL + within(wanted) + page
                : OF_EACH.formatted(running + STILL + " and " + owner(wanted) + " = own.code" + page) + page;
    }

    private String then(String running, Wanted wanted, String page) {
        return running + THEN + past + within(wanted) + page;
    }

    private static String within(Wanted wanted) {
        return WITHIN.formatted(owner(wanted));
    }

    private static String owner(Wanted wanted) {
        return wanted.filter().of().column();
    }

    private Object[] parameters(Wanted wanted) {
        List<Object> running = new ArrayList<>(List.of(wanted.at().instant()));
        running.addAll(wanted.parameters());
        running.addAll(wanted.filter().parameters());
        running.addAll(Arrays.asList(wanted.appointment(), wanted.dossier()));
        List<Object> all = new ArrayList<>(running);
        all.add(wanted.everywhere() ? all.size() : 0, wanted.agencyPath());
        all.addAll(running);
        past.chars()
                .filter(one -> one == '?')
                .forEach(one -> all.add(wanted.at().instant()));
        all.add(wanted.agencyPath());
        return all.toArray();
    }
}
