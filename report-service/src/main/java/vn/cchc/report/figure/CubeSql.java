package vn.cchc.report.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;

/**
 * What every question to the cube has in common. It is read as of the end of the day looked at; what it can't know is put right
 * dossier by dossier: what was touched since it was last summed up, and what happened between the instant looked at and the
 * end of its day. Parameters stand in the order of the parts.
 */
final class CubeSql {

    /** Which sums are wanted, and which dossiers have to be put right. */
    static final String BEGIN = """
            with wanted as (
                select * from unnest(?::text[]::"char"[], ?::date[], ?::boolean[], ?::boolean[])
                    as b (size, start, flow, stock)
                -- Of the years there ever were, most lie before the first dossier.
                where b.size <> 'Y' or b.start >= (
                    select min(start) from cube where dimension = 'AGENCY' and size = 'Y')
            ),
            touched as materialized (select distinct dossier from cube_tail),
            ahead as materialized (
                select distinct dossier from dossier_state s
                where s.valid_from > ? and s.valid_from < ?
                    and not exists (select from touched t where t.dossier = s.dossier)
            ),""";

    /** The day looked at and the first of the period, with the spans of what changed late. */
    static final String SPANS =
            "(select ?::date as day, ?::date as from_day) q cross join generate_series(0, 17) as span (length)";

    /** Of rows of {@code cube_late}: what had not changed yet by the day looked at. */
    static final String NOT_YET = """
            c.span = span.length and c.first > q.day - (1 << span.length) and c.first <= q.day and c.until > q.day
                        and (not c.under_first or c.first >= q.from_day)""";

    private static final String TOUCHED_OR_AHEAD =
            "(select dossier from touched union all select dossier from ahead) t ";
    private static final String AHEAD = "ahead t ";

    /** Where a dossier {@code t.dossier} stands; looked up one by one, whatever is guessed of how many there are. */
    private static final String STANDING = "cross join lateral (select * from dossier_standing(?, ?, ?, ?) s"
            + " where s.dossier = t.dossier offset 0) s";

    /** How long it took, if it had ended. */
    private static final String TIMES = "cross join lateral (select * from dossier_times(?, ?, ?, ?) s"
            + " where s.dossier = t.dossier offset 0) s";

    static final String TO_PUT_RIGHT = TOUCHED_OR_AHEAD + STANDING;
    static final String BEFORE = "standing_before(?, ?, ?, ?) s";
    static final String AHEAD_BEFORE = AHEAD + STANDING;

    static final String TIMES_TO_PUT_RIGHT = TOUCHED_OR_AHEAD + TIMES;
    static final String TIMES_BEFORE = "times_before(?, ?, ?, ?) s";
    static final String TIMES_AHEAD_BEFORE = AHEAD + TIMES;

    private CubeSql() {}

    /**
     * @param sums what stands between the parameters of {@link #BEGIN} and those of {@link #SPANS}
     * @param late what follows the latter, before those of what is put right
     */
    static Object[] parameters(Asked asked, Object[] sums, Object[] late) {
        var day = asked.at().day();
        var from = asked.period().from();
        List<Object> all = new ArrayList<>(WantedBuckets.parameters(from, day));
        Collections.addAll(all, asked.at().instant(), BusinessDays.endExclusive(day));
        Collections.addAll(all, sums);
        Collections.addAll(all, day, from);
        Collections.addAll(all, late);
        var end = Asked.of(asked.agencyPath(), asked.period(), AsAt.endOf(day));
        Collections.addAll(all, asked.parameters(asked.onlineOnly()));
        Collections.addAll(all, end.parameters(asked.onlineOnly()));
        Collections.addAll(all, end.parameters(asked.onlineOnly()));
        return all.toArray();
    }
}
