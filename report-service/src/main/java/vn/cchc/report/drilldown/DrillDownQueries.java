package vn.cchc.report.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.report.reading.KeptReadings;
import vn.cchc.report.reading.ReportDatabase;

/**
 * Lists what a figure counts, by the same condition. Where few of all dossiers can be meant, all that there are are looked for; of
 * others only as many as a page has, in the order of their codes: through all dossiers, or for each agency through its own.
 */
@ApplicationScoped
class DrillDownQueries {

    private static final String NAMED = """
            select d.*, (select name from label where kind = 'PROCEDURE' and code = d.procedure) as procedure_name
            from (%s) d
            order by %s
            """;

    /** Those without a time, or not ended, have less than any. */
    private static final String DAYS = "coalesce(t.days, -1)";

    private static final String WITH_TIMES = " left join (select dossier, days from %s) t on t.dossier = s.dossier";

    private static final String PICKED = "from %s s%s where %s and %s";

    private static final String BY_CODE = " and s.dossier > ? order by s.dossier limit %d";

    private static final String BY_DAYS = " and (-%1$s, s.dossier) > (-?::int, ?) order by -%1$s, s.dossier limit %2$d";

    /** Where each of the dossiers stands, one after the other, until there are enough. */
    private static final String IN_ORDER = """
            select s.*
            from (
                select s.dossier from dossier_fact s
                join dossier_state last on last.dossier = s.dossier and last.valid_to = 'infinity'
                    and perhaps_of_period(?, ?, last.clock, last.received_on, last.ended_on, last.valid_from)
                where %s %s and s.dossier > ?
            ) f
            cross join lateral (select * from dossier_standing(?, ?, ?, ?) d where d.dossier = f.dossier offset 0) s
            where %s
            order by f.dossier limit %d
            """;

    private static final String OF_EACH_AGENCY = """
            select d.*
            from agency a
            cross join lateral (%s) d
            where is_within(a.path, ?)
            order by d.dossier limit %d
            """;

    /** The times of those of a page. */
    private static final String TIMES = """
            select s.*, t.days
            from (%s) s
            left join lateral (select t.days from %s t where t.dossier = s.dossier offset 0) t on true
            """;

    /** @param figure what is counted of so many dossiers */
    record Sum(long dossiers, long figure) {}

    private final KeptReadings readings;
    private final ReportDatabase database;

    DrillDownQueries(KeptReadings readings, ReportDatabase database) {
        this.readings = readings;
        this.database = database;
    }

    /** Those after the one given, in order. */
    List<OpenedDossier> page(Wanted wanted, OpenedPosition after, int limit) {
        var query = query(wanted, after, limit);
        return readings.list(
                wanted.asked().at().instant(),
                query.sql(),
                OpenedRow::read,
                query.parameters().toArray());
    }

    /** The same of a list that is read as a whole, whose pages nobody asks for again. */
    List<OpenedDossier> next(Wanted wanted, OpenedPosition after, int limit) {
        var query = query(wanted, after, limit);
        return database.list(query.sql(), OpenedRow::read, query.parameters().toArray());
    }

    /** Counted dossier by dossier. */
    Sum sum(Wanted wanted) {
        var asked = wanted.asked();
        var picked = picked(wanted);
        var sql = "select count(*) as dossiers, %s as figure "
                .formatted(wanted.opening().side().sum());
        return readings.list(
                        asked.at().instant(),
                        sql + picked.sql(),
                        DrillDownQueries::sum,
                        picked.parameters().toArray())
                .get(0);
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(row.getLong("dossiers"), row.getLong("figure"));
    }

    private static Condition query(Wanted wanted, OpenedPosition after, int limit) {
        var asked = wanted.asked();
        if (wanted.timed()) {
            var timed = Condition.of("select s.*, t.days ").followedBy(picked(wanted));
            return named(wanted, timed.followedBy(order(wanted, after, limit)));
        }
        var dossiers = wanted.picked()
                ? Condition.of("select s.* ").followedBy(picked(wanted)).followedBy(order(wanted, after, limit))
                : inOrder(wanted, after, limit);
        var parameters = new ArrayList<>(dossiers.parameters());
        parameters.addAll(Arrays.asList(asked.parameters()));
        return named(wanted, new Condition(TIMES.formatted(dossiers.sql(), asked.times()), parameters));
    }

    private static Condition named(Wanted wanted, Condition dossiers) {
        var order = wanted.order() == Order.SLOWEST ? "-coalesce(d.days, -1), d.dossier" : "d.dossier";
        return new Condition(NAMED.formatted(dossiers.sql(), order), dossiers.parameters());
    }

    private static Condition order(Wanted wanted, OpenedPosition after, int limit) {
        return wanted.order() == Order.SLOWEST
                ? Condition.of(BY_DAYS.formatted(DAYS, limit), after.days(), after.dossier())
                : Condition.of(BY_CODE.formatted(limit), after.dossier());
    }

    private static Condition picked(Wanted wanted) {
        var asked = wanted.asked();
        var facts = wanted.ofFacts();
        var standing = wanted.ofStanding();
        var source = wanted.opening().side().late() ? asked.late() : asked.nearestSource();
        var times = wanted.timed() ? WITH_TIMES.formatted(asked.times()) : "";
        List<Object> parameters = new ArrayList<>(Arrays.asList(asked.parameters()));
        if (wanted.timed()) {
            parameters.addAll(Arrays.asList(asked.parameters()));
        }
        parameters.addAll(facts.parameters());
        parameters.addAll(standing.parameters());
        return new Condition(PICKED.formatted(source, times, facts.sql(), standing.sql()), parameters);
    }

    private static Condition inOrder(Wanted wanted, OpenedPosition after, int limit) {
        var asked = wanted.asked();
        var facts = wanted.ofFacts();
        var standing = wanted.ofStanding();
        var parameters = new ArrayList<Object>(
                List.of(asked.at().instant(), asked.period().from()));
        parameters.addAll(facts.parameters());
        parameters.add(after.dossier());
        parameters.addAll(Arrays.asList(asked.parameters()));
        parameters.addAll(standing.parameters());
        if (asked.everywhere()) {
            return new Condition(IN_ORDER.formatted("", facts.sql(), standing.sql(), limit), parameters);
        }
        var ofOne = IN_ORDER.formatted("s.agency = a.code and", facts.sql(), standing.sql(), limit);
        parameters.add(asked.agencyPath());
        return new Condition(OF_EACH_AGENCY.formatted(ofOne, limit), parameters);
    }
}
