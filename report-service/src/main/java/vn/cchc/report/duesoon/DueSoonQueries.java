package vn.cchc.report.duesoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/** Finds the dossiers whose clock ran and whose appointment lay ahead, in keyset order; a missed one makes it overdue. */
@ApplicationScoped
class DueSoonQueries {

    private static final String QUERY = """
            select s.dossier, f.procedure, l.name as procedure_name, f.agency, f.coverage, s.holder, s.step, s.due_at, s.officer
            from dossier_state s
            join dossier_fact f on f.dossier = s.dossier
            join agency a on a.code = f.agency and (a.path = ? or starts_with(a.path, ? || '/'))
            left join label l on l.kind = 'PROCEDURE' and l.code = f.procedure
            where s.clock = 'RUNNING' and s.missed_due_at is null
                and coalesce(s.missed_due_at, s.due_at) >= ? and coalesce(s.missed_due_at, s.due_at) < ?
                and s.valid_from <= ? and s.valid_to > ?
                and (?::text is null or (coalesce(s.missed_due_at, s.due_at), s.dossier) > (?::timestamptz, ?))
            order by coalesce(s.missed_due_at, s.due_at), s.dossier
            limit ?
            """;

    private final ReportDatabase database;

    DueSoonQueries(ReportDatabase database) {
        this.database = database;
    }

    /** What is looked for: running at the instant, due between its day and the last day, both inclusive. */
    record Wanted(String agencyPath, AsAt at, LocalDate until) {}

    /** Those after the row with that appointment and code, both null at the top. */
    List<DueSoonRow> rows(Wanted wanted, Instant dueAt, String dossier, int limit) {
        return database.list(
                QUERY,
                DueSoonQueries::row,
                wanted.agencyPath(),
                wanted.agencyPath(),
                BusinessDays.start(wanted.at().day()),
                BusinessDays.endExclusive(wanted.until()),
                wanted.at().instant(),
                wanted.at().instant(),
                dossier,
                dueAt,
                dossier,
                limit);
    }

    private static DueSoonRow row(ResultSet row) throws SQLException {
        return new DueSoonRow(
                row.getString("dossier"),
                row.getString("procedure"),
                row.getString("procedure_name"),
                row.getString("agency"),
                row.getString("holder"),
                row.getString("step"),
                ReportDatabase.instant(row, "due_at"),
                row.getString("officer"),
                Coverage.valueOf(row.getString("coverage")));
    }
}
