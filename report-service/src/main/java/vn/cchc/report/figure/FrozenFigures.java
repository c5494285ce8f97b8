package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.cchc.report.reading.ReportDatabase;

/** Reads the figures that are kept with a lock: of the agency that is locked itself, as they were then. */
@ApplicationScoped
public class FrozenFigures {

    private static final String REPORTS = "select report from frozen_report where lock = ? order by report";
    private static final String FIGURES =
            "select code, name, figure, value from frozen_figure where lock = ? and report = ? order by code, figure";
    private static final String OF_AGENCY = """
            select f.code, f.name, f.figure, f.value
            from period_lock l join frozen_figure f on f.lock = l.id and f.report = ?
            where l.id = ? and l.path = ? order by f.code, f.figure
            """;

    private static final String KEEPS = """
            select from period_lock l join frozen_report f on f.lock = l.id and f.report = ?
            where l.id = ? and l.path = ?
            """;

    private final ReportDatabase database;

    FrozenFigures(ReportDatabase database) {
        this.database = database;
    }

    /** Which reports are kept; none with locks from before they were. */
    public List<String> reports(UUID lock) {
        return database.list(REPORTS, row -> row.getString("report"), lock);
    }

    /** Whether a lock keeps a report for exactly the agency asked for. */
    public boolean keeps(Asked asked, String report) {
        return !database.list(KEEPS, row -> true, report, asked.lock(), asked.agencyPath())
                .isEmpty();
    }

    public List<FrozenFigure> of(UUID lock, String report) {
        return database.list(FIGURES, FrozenFigures::figure, lock, report);
    }

    /** What a lock keeps for exactly the agency asked for; nothing for one below it. */
    public List<FrozenFigure> of(Asked asked, String report) {
        return asked.locked()
                ? database.list(OF_AGENCY, FrozenFigures::figure, report, asked.lock(), asked.agencyPath())
                : List.of();
    }

    private static FrozenFigure figure(ResultSet row) throws SQLException {
        return new FrozenFigure(
                new Group(row.getString("code"), row.getString("name")),
                row.getString("figure"),
                row.getBigDecimal("value"));
    }
}
