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
    /** Of sums, and of what waits to be summed up. */
    private static final String SUMMED = """
            select %1$s collate "default" as group_code from cube c
            where c.dimension = ? and c.size = 'Y' and c.node = ? and not c.online and c.coverage = 'COUNTED'
            group by 1 having sum(c.fresh_counter + c.fresh_online + c.fresh_post) <> 0
            union
            select %2$s from (select distinct dossier from cube_tail) t
            join dossier_fact s on s.dossier = t.dossier
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
    private final CubePlaces places;

    GroupQueries(ReportDatabase database, CubePlaces places) {
        this.database = database;
        this.places = places;
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
            return groups(
                    groupBy,
                    AGENCIES,
                    path,
                    path,
                    asked.period().to(),
                    asked.period().from());
        }
        return places.of(path)
                .filter(CubePlace::inner)
                .map(place -> summed(groupBy, place, path))
                .orElseGet(() -> groups(groupBy, SEEN.formatted(groupBy.column()), path, path));
    }

    private List<Group> summed(GroupBy groupBy, CubePlace place, String path) {
        var source = CubeSource.of(groupBy, place);
        return groups(
                groupBy,
                SUMMED.formatted(source.group(), groupBy.column()),
                source.dimension(),
                place.agency(),
                path,
                path);
    }

    private List<Group> groups(GroupBy groupBy, String codes, Object... parameters) {
        return database.list(
                NAMED.formatted(groupBy.nameQuery(), codes),
                row -> groupBy.group(row.getString("group_code"), row.getString("name")),
                parameters);
    }
}
