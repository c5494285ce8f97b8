package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.report.reading.KeptReadings;
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
    /** Of sums, year by year, as they are kept; and of what waits to be summed up. */
    private static final String SUMMED = """
            select %1$s collate "default" as group_code
            from (select min(start) as first, max(start) as last from cube where dimension = 'AGENCY' and size = 'Y') y
            cross join generate_series(y.first, y.last, '1 year') as year (start)
            cross join lateral (
                select * from cube c
                where c.dimension = ? and c.size = 'Y' and c.start = year.start::date and c.node = ? and not c.online
                    and c.coverage = 'COUNTED' offset 0) c
            group by 1 having sum(c.fresh_counter + c.fresh_online + c.fresh_post) <> 0
            union
            select %2$s from (select distinct dossier from cube_tail) t
            join dossier_fact s on s.dossier = t.dossier
            join agency a on a.code = s.agency and (a.path = ? or starts_with(a.path, ? || '/'))
            where s.coverage = 'COUNTED'
            """;

    private static final String AGENCIES = """
            select a.code as group_code, a.name, coalesce(a.valid_from, '-infinity') as valid_from,
                coalesce(a.valid_to, 'infinity') as valid_to
            from agency a
            where a.path = ? or starts_with(a.path, ? || '/')
            """;
    private static final String NAMES = "select code as group_code, name from label where kind = ?";

    /** Since then there are provinces and communes only (Luật Tổ chức chính quyền địa phương 2025). */
    private static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    /** An agency and the days of its existence. */
    private record Existing(Group agency, LocalDate from, LocalDate to) {

        static Existing of(ResultSet row) throws SQLException {
            return new Existing(
                    group(GroupBy.AGENCY, row),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class));
        }
    }

    private final ReportDatabase database;
    private final KeptReadings readings;
    private final CubePlaces places;

    GroupQueries(ReportDatabase database, KeptReadings readings, CubePlaces places) {
        this.database = database;
        this.readings = readings;
        this.places = places;
    }

    /** Every group there was at the end of the period, whether or not anything is counted in it. */
    public List<Group> all(Asked asked, GroupBy groupBy) {
        if (!groupBy.fixedCodes().isEmpty()) {
            return Stream.concat(groupBy.fixedCodes().stream(), districts(asked, groupBy))
                    .map(code -> groupBy.group(code, null))
                    .toList();
        }
        var path = asked.agencyPath();
        if (groupBy == GroupBy.AGENCY) {
            return agencies(asked);
        }
        return places.of(path)
                .filter(CubePlace::inner)
                .map(place -> summed(groupBy, place, path))
                .orElseGet(() -> groups(groupBy, SEEN.formatted(groupBy.column()), path, path));
    }

    /** A level of its own as long as there were any. */
    private static Stream<String> districts(Asked asked, GroupBy groupBy) {
        return groupBy == GroupBy.LEVEL && asked.period().from().isBefore(WITHOUT_DISTRICTS)
                ? Stream.of("DISTRICT")
                : Stream.empty();
    }

    /** Read once for all periods: of a country there are thousands. */
    private List<Group> agencies(Asked asked) {
        var path = asked.agencyPath();
        var period = asked.period();
        return readings.ofTree(AGENCIES, Existing::of, path, path).stream()
                .filter(agency ->
                        !agency.from().isAfter(period.to()) && !agency.to().isBefore(period.from()))
                .map(Existing::agency)
                .toList();
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
        var named = readings.ofTree(NAMES, row -> group(groupBy, row), groupBy.name()).stream()
                .collect(Collectors.toMap(Group::code, Function.identity()));
        return database.list(codes, row -> row.getString("group_code"), parameters).stream()
                .map(code -> named.getOrDefault(code, groupBy.group(code, null)))
                .toList();
    }

    private static Group group(GroupBy groupBy, ResultSet row) throws SQLException {
        return groupBy.group(row.getString("group_code"), row.getString("name"));
    }
}
