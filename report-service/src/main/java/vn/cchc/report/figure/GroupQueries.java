package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.report.reading.ReportDatabase;

/** The groups a report has a row for even when nothing happened: whoever reports shows zeros, not gaps. */
@ApplicationScoped
public class GroupQueries {

    private static final String SEEN = """
            select distinct %s as group_code
            from dossier_fact s
            join agency a on a.code = s.agency and (a.path = ? or starts_with(a.path, ? || '/'))
            where s.coverage = 'COUNTED'
            """;
    private static final String AGENCIES = """
            select a.code as group_code
            from agency a
            where (a.path = ? or starts_with(a.path, ? || '/'))
                and (a.valid_from is null or a.valid_from <= ?) and (a.valid_to is null or a.valid_to >= ?)
            """;
    private static final String NAMED = "select b.group_code, (%s) as name from (%s) b";

    private final ReportDatabase database;

    GroupQueries(ReportDatabase database) {
        this.database = database;
    }

    /** Every group there was at the end of the period, whether or not anything is counted in it. */
    public List<Group> all(Asked asked, GroupBy groupBy) {
        if (!groupBy.fixedCodes().isEmpty()) {
            return groupBy.fixedCodes().stream()
                    .map(code -> groupBy.group(code, null))
                    .toList();
        }
        var path = asked.agencyPath();
        if (groupBy == GroupBy.AGENCY) {
            var sql = NAMED.formatted(groupBy.nameQuery(), AGENCIES);
            return database.list(
                    sql,
                    row -> groupBy.group(row.getString("group_code"), row.getString("name")),
                    path,
                    path,
                    asked.period().to(),
                    asked.period().from());
        }
        var sql = NAMED.formatted(groupBy.nameQuery(), SEEN.formatted(groupBy.column()));
        return database.list(sql, row -> groupBy.group(row.getString("group_code"), row.getString("name")), path, path);
    }
}
