package vn.cchc.report.cause;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.cause.OverdueCauses.Row;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.KeptReadings;

/** Counts what is late or overdue, most of it first. */
@ApplicationScoped
class OverdueCauseQueries {

    private static final String QUERY = """
            select s.field, s.fault_agency, s.fault_step,
                (select name from label where kind = 'FIELD' and code = s.field) as field_name,
                (select name from agency where code = s.fault_agency) as agency_name,
                count(*) filter (where %s) as late, count(*) filter (where %s) as overdue,
                count(*) filter (where %s) as apologised, count(*) filter (where %s) as owed
            from %s s
            where s.coverage = 'COUNTED' and s.standing in ('LATE', 'OVERDUE')
            group by s.field, s.fault_agency, s.fault_step
            order by count(*) desc, s.field, s.fault_agency, s.fault_step nulls first
            """;

    private final KeptReadings readings;

    OverdueCauseQueries(KeptReadings readings) {
        this.readings = readings;
    }

    List<Row> rows(Asked asked) {
        var sql = QUERY.formatted(
                Cell.LATE.condition(),
                Cell.OVERDUE.condition(),
                Cell.APOLOGISED.condition(),
                Cell.NOT_APOLOGISED.condition(),
                asked.source());
        return readings.list(asked.at().instant(), sql, OverdueCauseQueries::row, asked.parameters());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                group(row.getString("field"), row.getString("field_name")),
                group(row.getString("fault_agency"), row.getString("agency_name")),
                row.getString("fault_step"),
                new Dossiers(
                        row.getLong("late"), row.getLong("overdue"), row.getLong("apologised"), row.getLong("owed")));
    }

    private static Group group(String code, String name) {
        return new Group(code, name == null ? code : name);
    }
}
