package vn.cchc.report.duesoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/** Finds the dossiers whose clock ran and whose appointment lay ahead, in keyset order; a missed one makes it overdue. */
@ApplicationScoped
class DueSoonQueries {

    private static final String RUNNING = """
            select s.dossier, f.procedure, f.agency, f.coverage, s.holder, s.step, s.due_at, s.officer
            from dossier_state s
            join dossier_fact f on f.dossier = s.dossier
            join agency a on a.code = f.agency and (a.path = ? or starts_with(a.path, ? || '/'))
            where s.clock = 'RUNNING' and s.missed_due_at is null and s.valid_from <= ?
                and coalesce(s.missed_due_at, s.due_at) >= ? and coalesce(s.missed_due_at, s.due_at) < ?
                and (coalesce(s.missed_due_at, s.due_at), s.dossier)
                    > (coalesce(?::timestamptz, '-infinity'), coalesce(?::text, ''))
            """;
    private static final String OPEN = " and s.valid_to = 'infinity'";

    /** What was closed after an instant was followed by something that began then: of now there is nothing to look for. */
    private static final String CLOSED = """
             and s.valid_to <> 'infinity' and s.valid_to > ?
                and ? < (select max(n.valid_from) from dossier_state n)
            """;

    private static final String PAGE = " order by coalesce(s.missed_due_at, s.due_at), s.dossier limit ?";

    /** Open intervals and closed ones have an index each. */
    private static final String QUERY = "select s.*, l.name as procedure_name from (("
            + RUNNING + OPEN + PAGE + ") union all (" + RUNNING + CLOSED + PAGE + """
            )) s
            left join label l on l.kind = 'PROCEDURE' and l.code = s.procedure
            order by s.due_at, s.dossier
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
        var running = new Object[] {
            wanted.agencyPath(),
            wanted.agencyPath(),
            wanted.at().instant(),
            BusinessDays.start(wanted.at().day()),
            BusinessDays.endExclusive(wanted.until()),
            dueAt,
            dossier
        };
        List<Object> parameters = new ArrayList<>(Arrays.asList(running));
        parameters.add(limit);
        Collections.addAll(parameters, running);
        Collections.addAll(parameters, wanted.at().instant(), wanted.at().instant(), limit, limit);
        return database.list(QUERY, DueSoonQueries::row, parameters.toArray());
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
