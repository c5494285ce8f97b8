package vn.cchc.report.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.Extent;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/**
 * Counts what arose beside what came in online. What came in otherwise is of the level at which its procedure was offered online
 * at the end of the period, by the catalogue: only online dossiers are counted by their own.
 */
@ApplicationScoped
class ArisenQueries {

    private static final String LEVELS = """
            select distinct on (code) code, online_level::text as online_level
            from told_procedure_versions(?, coalesce(?::timestamptz, 'infinity'), ?)
            where since <= ? order by code, since desc
            """;

    private final ReportDatabase database;
    private final DossierCountQueries counts;

    ArisenQueries(ReportDatabase database, DossierCountQueries counts) {
        this.database = database;
        this.counts = counts;
    }

    /**
     * What was counted of a group.
     *
     * @param direct received in the period otherwise than online
     * @param procedures different ones received online in it
     */
    record Found(Group group, long direct, long procedures) {

        private Found plus(Found other) {
            return new Found(group, direct + other.direct, procedures + other.procedures);
        }
    }

    private record Offered(String procedure, String level) {}

    /** @param asked of all channels */
    List<Found> of(Asked asked, GroupBy groupBy) {
        return groupBy == GroupBy.ONLINE_LEVEL ? byLevel(asked) : counted(asked, groupBy);
    }

    /** Different procedures received online. */
    long procedures(Asked asked) {
        return counts.total(asked).procedures().online();
    }

    private List<Found> counted(Asked asked, GroupBy groupBy) {
        return counts.count(asked, groupBy, Extent.WITH_PROCEDURES).stream()
                .filter(CountedGroup::counted)
                .map(group -> found(group, group.counts().procedures().online()))
                .toList();
    }

    private List<Found> byLevel(Asked asked) {
        var levels = levels(asked);
        Map<String, Found> found = new HashMap<>();
        counts.count(asked, GroupBy.PROCEDURE, Extent.DOSSIERS).stream()
                .filter(CountedGroup::counted)
                .map(group -> found(group, group.counts().received().online() > 0 ? 1 : 0))
                .map(one -> new Found(
                        GroupBy.ONLINE_LEVEL.group(
                                levels.getOrDefault(one.group().code(), Group.NOT_SAID), null),
                        one.direct(),
                        one.procedures()))
                .forEach(one -> found.merge(one.group().code(), one, Found::plus));
        return List.copyOf(found.values());
    }

    private static Found found(CountedGroup group, long procedures) {
        var received = group.counts().received();
        return new Found(group.group(), received.counter() + received.post(), procedures);
    }

    /** Of procedures with any. */
    private Map<String, String> levels(Asked asked) {
        return database
                .list(
                        LEVELS,
                        row -> new Offered(row.getString("code"), row.getString("online_level")),
                        ToldTopic.PROCEDURES.topic(),
                        asked.knownAt(),
                        asked.lock(),
                        asked.period().to())
                .stream()
                .filter(offered -> offered.level() != null)
                .collect(Collectors.toMap(Offered::procedure, Offered::level));
    }
}
