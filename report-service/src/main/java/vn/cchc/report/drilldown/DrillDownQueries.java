package vn.cchc.report.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.KeptReadings;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.request.Question;

/**
 * Lists what a figure counts, by the same condition. Of the few that are late all are looked for; of others only as many as a page
 * has, in the order of their codes: through all dossiers there are, or for each agency through its own.
 */
@ApplicationScoped
class DrillDownQueries {

    private static final String PAGE = """
            select d.*, (select name from label where kind = 'PROCEDURE' and code = d.procedure) as procedure_name
            from (%s) d
            order by d.dossier limit %d
            """;

    private static final String OF_ALL = """
            select s.* from %s s
            where s.coverage = 'COUNTED' and (%s) and (?::text is null or %s = ?) and s.dossier > ?
            """;

    /** Where each of the dossiers stands, one after the other, until there are enough. */
    private static final String IN_ORDER = """
            select d.*
            from (
                select s.dossier from dossier_fact s
                join dossier_state last on last.dossier = s.dossier and last.valid_to = 'infinity'
                    and perhaps_of_period(?, ?, last.clock, last.received_on, last.ended_on, last.valid_from)
                where %s s.coverage = 'COUNTED' and (?::text is null or %s = ?) and s.dossier > ?
            ) f
            cross join lateral (select * from dossier_standing(?, ?, ?, ?) d where d.dossier = f.dossier offset 0) d
            where (%s)
            order by f.dossier limit %d
            """;

    private static final String OF_EACH_AGENCY = """
            select d.*
            from agency a
            cross join lateral (%s) d
            where is_within(a.path, ?)
            """;

    private final KeptReadings readings;

    DrillDownQueries(KeptReadings readings) {
        this.readings = readings;
    }

    /** Those after the code given, in the order of their codes. */
    List<OpenedDossier> page(Question question, Cell cell, String group, String after, int limit) {
        var asked = question.asked();
        var column = question.groupBy().column();
        if (asked.locked() || cell.late()) {
            var source = cell.late() ? asked.late() : asked.source();
            return rows(
                    asked,
                    OF_ALL.formatted(source, cell.condition(), column),
                    limit,
                    asked.parameters(group, group, after));
        }
        var found = new Object[] {asked.at().instant(), asked.period().from(), group, group, after};
        var inOrder = together(found, asked.parameters());
        if (asked.everywhere()) {
            var sql = IN_ORDER.formatted("", column, cell.condition(), limit);
            return rows(asked, sql, limit, inOrder);
        }
        var ofOne = IN_ORDER.formatted("s.agency = a.code and", column, cell.condition(), limit);
        return rows(asked, OF_EACH_AGENCY.formatted(ofOne), limit, together(inOrder, asked.agencyPath()));
    }

    private List<OpenedDossier> rows(Asked asked, String dossiers, int limit, Object... parameters) {
        return readings.list(asked.at().instant(), PAGE.formatted(dossiers, limit), DrillDownQueries::row, parameters);
    }

    private static Object[] together(Object[] some, Object... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray();
    }

    private static OpenedDossier row(ResultSet row) throws SQLException {
        return new OpenedDossier(
                row.getString("dossier"),
                row.getString("procedure"),
                row.getString("procedure_name"),
                row.getString("field"),
                row.getString("agency"),
                row.getString("channel"),
                row.getString("state"),
                row.getObject("received_on", LocalDate.class),
                AsAt.local(ReportDatabase.instant(row, "due_at")),
                AsAt.local(ReportDatabase.instant(row, "ended_at")),
                row.getString("received"),
                row.getString("standing"),
                row.getString("fault_agency"),
                row.getString("fault_step"),
                row.getString("officer"),
                row.getBoolean("apology"),
                Coverage.valueOf(row.getString("coverage")));
    }
}
