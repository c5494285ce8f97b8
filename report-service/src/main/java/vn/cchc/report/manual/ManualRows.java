package vn.cchc.report.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.resolution.ManualFigures;
import vn.cchc.report.resolution.ManualRow;
import vn.cchc.report.resolution.Pending;
import vn.cchc.report.resolution.Received;
import vn.cchc.report.resolution.Resolved;

/** The rows of what was entered for exactly the period asked for. */
@ApplicationScoped
class ManualRows implements ManualFigures {

    private static final String ROWS = """
            select a.code, a.name, f.id, v.*
            from manual_figure f
            join agency a on a.code = f.agency and (a.path = ? or starts_with(a.path, ? || '/'))
            join manual_figure_version v on v.figure = f.id and v.version = (
                select max(e.version) from manual_figure_version e
                where e.figure = f.id and e.entered_at <= coalesce(?::timestamptz, 'infinity'))
            where f.from_day = ? and f.to_day = ?
            """;

    private final ReportDatabase database;
    private final ComputedUnits computed;

    ManualRows(ReportDatabase database, ComputedUnits computed) {
        this.database = database;
        this.computed = computed;
    }

    @Override
    public List<ManualRow> of(Asked asked) {
        var rows = database.list(
                ROWS,
                ManualRows::row,
                asked.agencyPath(),
                asked.agencyPath(),
                asked.knownAt(),
                asked.period().from(),
                asked.period().to());
        var superseded =
                computed.among(rows.stream().map(row -> row.agency().code()).toList(), asked);
        return rows.stream()
                .map(row -> superseded.contains(row.agency().code()) ? row.supersede() : row)
                .sorted(Group.byName(ManualRow::agency))
                .toList();
    }

    private static ManualRow row(ResultSet row) throws SQLException {
        return new ManualRow(
                new Group(row.getString("code"), row.getString("name")),
                Received.of(row.getLong("online"), row.getLong("direct"), row.getLong("carried_over")),
                Resolved.of(row.getLong("early"), row.getLong("on_time"), row.getLong("late")),
                Pending.of(row.getLong("in_time"), row.getLong("overdue")),
                row.getString("id"),
                AsAt.local(ReportDatabase.instant(row, "entered_at")),
                false);
    }
}
