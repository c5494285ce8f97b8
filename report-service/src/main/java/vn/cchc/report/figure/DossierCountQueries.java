package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
                from dossier_standing(?, ?, ?, ?) s
                where not ? or s.channel = 'ONLINE'
            )
            select b.coverage, b.group_code, (%s) as name,
                count(*) filter (where received = 'COUNTER') as counter,
                count(*) filter (where received = 'ONLINE') as online,
                count(*) filter (where received = 'POST') as post,
                count(*) filter (where received = 'CARRIED_OVER') as carried_over,
                count(*) filter (where standing = 'EARLY') as early,
                count(*) filter (where standing = 'ON_TIME') as on_time,
                count(*) filter (where standing = 'LATE') as late,
                count(*) filter (where standing = 'IN_TIME') as in_time,
                count(*) filter (where standing = 'OVERDUE') as overdue,
                count(*) filter (where clock = 'ENDED' and in_time_by_instant) as resolved_by_instant,
                count(*) filter (where standing in ('LATE', 'OVERDUE') and apology) as apologised,
                count(*) filter (where error_apologies > 0) as error_apologies,
                count(*) filter (where standing not in ('LATE', 'OVERDUE') and supplement_requests <= 1) as asked_once,
                count(*) filter (where clock = 'ENDED' and state = 'RETURNED' and return_channel = 'POST')
                    as returned_by_post,
                count(*) filter (where finance in ('PAID', 'REFUNDED')) as paid,
                count(*) filter (where finance = 'DUE') as owing,
                count(distinct procedure) filter (where received <> 'CARRIED_OVER') as procedures,
                count(distinct procedure) filter (where received = 'ONLINE') as online_procedures,
                count(distinct procedure) filter (where received = 'POST') as post_procedures,
                coalesce(sum(components) filter (where received <> 'CARRIED_OVER'), 0) as components,
                coalesce(sum(digital_components) filter (where received <> 'CARRIED_OVER'), 0) as digital_components,
                count(*) filter (where clock = 'ENDED' and outcome = 'GRANTED') as results,
                count(*) filter (where clock = 'ENDED' and outcome = 'GRANTED' and digital_result) as digital_results
            from bucketed b group by b.coverage, b.group_code
            """;

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
        return Stream.concat(found.stream(), empty).sorted(byName()).toList();
    }

    /** One row for each group and coverage with any dossier, in the order of a Vietnamese dictionary. */
    public List<CountedGroup> count(Asked asked, GroupBy groupBy) {
        var sql = QUERY.formatted(groupBy.column(), groupBy.nameQuery());
        return database
                .list(
                        sql,
                        row -> row(groupBy, row),
                        asked.at().instant(),
                        asked.at().day(),
                        asked.period().from(),
                        asked.agencyPath(),
                        asked.onlineOnly())
                .stream()
                .sorted(byName())
                .toList();
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
                        row.getLong("counter"),
                        row.getLong("online"),
                        row.getLong("post"),
                        row.getLong("carried_over")),
                new DossierCounts.Resolved(row.getLong("early"), row.getLong("on_time"), row.getLong("late")),
                new DossierCounts.Pending(row.getLong("in_time"), row.getLong("overdue")),
                handling(row),
                new DossierCounts.Digital(
                        row.getLong("components"),
                        row.getLong("digital_components"),
                        row.getLong("results"),
                        row.getLong("digital_results")));
    }

    private static DossierCounts.Handling handling(ResultSet row) throws SQLException {
        return new DossierCounts.Handling(
                row.getLong("resolved_by_instant"),
                row.getLong("apologised"),
                row.getLong("error_apologies"),
                row.getLong("asked_once"),
                row.getLong("returned_by_post"),
                row.getLong("paid"),
                row.getLong("owing"),
                row.getLong("procedures"),
                row.getLong("online_procedures"),
                row.getLong("post_procedures"));
    }

    private static Comparator<CountedGroup> byName() {
        Comparator<Object> vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.<CountedGroup, String>comparing(
                        counted -> counted.group().name(), vietnamese::compare)
                .thenComparing(counted -> counted.group().code());
    }
}
