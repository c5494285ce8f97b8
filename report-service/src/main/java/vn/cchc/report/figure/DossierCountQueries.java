package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/** Counts dossiers by where {@code dossier_standing} says they stand, each once on each side. */
@ApplicationScoped
public class DossierCountQueries {

    private static final String QUERY = """
            with bucketed as (
                select %s as group_code, s.*
                from %s s
                where not ? or s.channel = 'ONLINE'
            )
            select b.coverage, b.group_code, (%s) as name,
                %s,
                count(distinct procedure) filter (where received <> 'CARRIED_OVER') as procedures,
                count(distinct procedure) filter (where received = 'ONLINE') as online_procedures,
                count(distinct procedure) filter (where received = 'POST') as post_procedures,
                coalesce(sum(components) filter (where received <> 'CARRIED_OVER'), 0) as components,
                coalesce(sum(digital_components) filter (where received <> 'CARRIED_OVER'), 0) as digital_components
            from bucketed b group by b.coverage, b.group_code
            """;

    private static final String CELLS = Arrays.stream(Cell.values())
            .map(cell -> "count(*) filter (where " + cell.condition() + ") as " + cell.column())
            .collect(Collectors.joining(", "));

    private final ReportDatabase database;
    private final GroupQueries groups;

    DossierCountQueries(ReportDatabase database, GroupQueries groups) {
        this.database = database;
        this.groups = groups;
    }

    /** All dossiers asked for as one group; zeros where there are none. */
    public DossierCounts total(Asked asked) {
        return count(asked, GroupBy.ALL).stream()
                .filter(CountedGroup::counted)
                .map(CountedGroup::counts)
                .findFirst()
                .orElse(DossierCounts.NONE);
    }

    /** The same with a row of zeros for each group in which nothing happened. */
    public List<CountedGroup> countWithZeros(Asked asked, GroupBy groupBy) {
        var found = count(asked, groupBy);
        var seen = found.stream()
                .filter(CountedGroup::counted)
                .map(counted -> counted.group().code())
                .collect(Collectors.toSet());
        var empty = groups.all(asked, groupBy).stream()
                .filter(group -> !seen.contains(group.code()))
                .map(group -> new CountedGroup(Coverage.COUNTED, group, DossierCounts.NONE));
        return Stream.concat(found.stream(), empty)
                .sorted(Group.byName(CountedGroup::group))
                .toList();
    }

    /** Every cell of every group that the law counts, to be compared cell by cell. */
    public Map<Group, Map<Cell, Long>> cells(Asked asked, GroupBy groupBy) {
        var found = new HashMap<Group, Map<Cell, Long>>();
        record Counted(CountedGroup group, Map<Cell, Long> cells) {}
        database
                .list(
                        sql(asked, groupBy),
                        row -> new Counted(row(groupBy, row), cells(row)),
                        asked.parameters(asked.onlineOnly()))
                .stream()
                .filter(counted -> counted.group().counted())
                .forEach(counted -> found.put(counted.group().group(), counted.cells()));
        return found;
    }

    /** One row for each group and coverage with any dossier, in the order of a Vietnamese dictionary. */
    public List<CountedGroup> count(Asked asked, GroupBy groupBy) {
        return database
                .list(sql(asked, groupBy), row -> row(groupBy, row), asked.parameters(asked.onlineOnly()))
                .stream()
                .sorted(Group.byName(CountedGroup::group))
                .toList();
    }

    private static String sql(Asked asked, GroupBy groupBy) {
        return QUERY.formatted(groupBy.column(), asked.source(), groupBy.nameQuery(), CELLS);
    }

    private static Map<Cell, Long> cells(ResultSet row) throws SQLException {
        var cells = new EnumMap<Cell, Long>(Cell.class);
        for (var cell : Cell.values()) {
            cells.put(cell, count(row, cell));
        }
        return cells;
    }

    private static CountedGroup row(GroupBy groupBy, ResultSet row) throws SQLException {
        return new CountedGroup(
                Coverage.valueOf(row.getString("coverage")),
                groupBy.group(row.getString("group_code"), row.getString("name")),
                counts(row));
    }

    private static DossierCounts counts(ResultSet row) throws SQLException {
        return new DossierCounts(
                new DossierCounts.Received(
                        count(row, Cell.RECEIVED_COUNTER),
                        count(row, Cell.RECEIVED_ONLINE),
                        count(row, Cell.RECEIVED_POST),
                        count(row, Cell.CARRIED_OVER)),
                new DossierCounts.Resolved(count(row, Cell.EARLY), count(row, Cell.ON_TIME), count(row, Cell.LATE)),
                new DossierCounts.Pending(count(row, Cell.IN_TIME), count(row, Cell.OVERDUE)),
                handling(row),
                new DossierCounts.Digital(
                        row.getLong("components"),
                        row.getLong("digital_components"),
                        count(row, Cell.RESULTS),
                        count(row, Cell.DIGITAL_RESULTS)));
    }

    private static DossierCounts.Handling handling(ResultSet row) throws SQLException {
        return new DossierCounts.Handling(
                count(row, Cell.RESOLVED_BY_INSTANT),
                count(row, Cell.APOLOGISED),
                count(row, Cell.ERROR_APOLOGIES),
                count(row, Cell.ASKED_ONCE),
                count(row, Cell.RETURNED_BY_POST),
                count(row, Cell.PAID),
                count(row, Cell.OWING),
                row.getLong("procedures"),
                row.getLong("online_procedures"),
                row.getLong("post_procedures"));
    }

    private static long count(ResultSet row, Cell cell) throws SQLException {
        return row.getLong(cell.column());
    }
}
