package vn.cchc.report.cause;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.StatedCause;
import vn.cchc.report.reading.KeptReadings;

/** Counts what is late or overdue, most of it first. */
@ApplicationScoped
class OverdueCauseQueries {

    private static final String QUERY = """
            select b.*, (%s) as group_name,
                (select name from agency where code = b.fault_agency) as agency_name,
                (select name from label where kind = 'CAUSE' and code = b.cause) as cause_name
            from (
                select %s as group_code, s.fault_agency, s.fault_step, c.cause,
                    count(*) filter (where %s) as late, count(*) filter (where %s) as overdue,
                    count(*) filter (where %s) as apologised, count(*) filter (where %s) as owed
                from %s s
                left join lateral (%s) c on true
                where s.coverage = 'COUNTED' and s.standing in ('LATE', 'OVERDUE')
                group by 1, 2, 3, 4
            ) b
            order by b.late + b.overdue desc, b.group_code, b.fault_agency, b.fault_step nulls first, b.cause nulls last
            """;

    private final KeptReadings readings;

    OverdueCauseQueries(KeptReadings readings) {
        this.readings = readings;
    }

    List<CauseLine> lines(Asked asked, GroupBy groupBy) {
        var sql = QUERY.formatted(
                groupBy.nameQuery(),
                groupBy.column(),
                Cell.LATE.condition(),
                Cell.OVERDUE.condition(),
                Cell.APOLOGISED.condition(),
                Cell.NOT_APOLOGISED.condition(),
                asked.late(),
                StatedCause.query(asked));
        var at = asked.at().instant();
        var parameters = asked.parameters(StatedCause.parameters(asked).toArray());
        return readings.list(at, sql, row -> line(groupBy, row), parameters);
    }

    private static CauseLine line(GroupBy groupBy, ResultSet row) throws SQLException {
        return new CauseLine(
                groupBy.group(row.getString("group_code"), row.getString("group_name")),
                group(row.getString("fault_agency"), row.getString("agency_name")),
                row.getString("fault_step"),
                group(row.getString("cause"), row.getString("cause_name")),
                new Dossiers(
                        row.getLong("late"), row.getLong("overdue"), row.getLong("apologised"), row.getLong("owed")));
    }

    private static Group group(String code, String name) {
        return code == null ? null : new Group(code, name == null ? code : name);
    }
}
