package vn.cchc.report.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.scorecard.ScorecardReport.Score;
import vn.cchc.report.scorecard.ScorecardReport.Unit;

/** Reads scorecards as they stood at an instant; ranks are those their owner published. */
@ApplicationScoped
class ScorecardQueries {

    /** What a unit says of itself is no result until it hands in, also when it was given back. */
    private static final String OPEN = "OPEN";

    private static final String CARDS = """
            with card as (
                select e.body ->> 'agency' as agency, coalesce(a.name, e.body ->> 'agency') as agency_name,
                    e.body -> 'set' ->> 'code' as set_code, e.body -> 'set' ->> 'name' as set_name,
                    e.body -> 'set' ->> 'issuer' as issuer, (e.body -> 'set' ->> 'indexYear')::int as year,
                    e.body -> 'after' as after
                from %s e
                join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))
            )
            """;

    private static final String NEWEST = CARDS + "select max(year) as year from card";

    private static final String YEAR = CARDS + """
            select c.*, c.after ->> 'step' as step, (c.after ->> 'rank')::int as rank,
                (c.after ->> 'ranked')::int as ranked, %s, %s, %s,
                (p.after -> 'decided' ->> 'percent')::numeric as previous_percent,
                (p.after ->> 'rank')::int as previous_rank, b.name as band, b.confirmed as band_confirmed
            from card c
            left join card p on p.agency = c.agency and p.set_code = c.set_code and p.issuer = c.issuer and p.year = c.year - 1
            left join lateral (
                select s.name, s.confirmed from score_band s
                where s.least <= (c.after -> 'decided' ->> 'percent')::numeric and s.effective_from =
                    (select max(effective_from) from score_band where effective_from <= make_date(c.year, 12, 31))
                order by s.least desc limit 1
            ) b on true
            where c.year = ?
            order by c.set_code, c.issuer, (c.after ->> 'rank')::int nulls last,
                (c.after -> 'decided' ->> 'percent')::numeric desc nulls last, c.agency
            """.formatted(score("self"), score("appraised"), score("decided"));

    /** A scorecard, and of which set. */
    record Card(String setCode, String setName, String issuer, Unit unit) {}

    private final ReportDatabase database;

    ScorecardQueries(ReportDatabase database) {
        this.database = database;
    }

    /** Absent where there is no scorecard. */
    Optional<Integer> newestYear(Asked asked) {
        return Optional.ofNullable(database.list(
                        NEWEST.formatted(asked.told()),
                        row -> Optional.ofNullable(row.getObject("year", Integer.class)),
                        ToldTopic.SCORECARDS.topic(),
                        asked.toldUntil(),
                        asked.agencyPath(),
                        asked.agencyPath())
                .get(0)
                .orElse(null));
    }

    List<Card> cards(Asked asked, int year) {
        return database.list(
                YEAR.formatted(asked.told()),
                ScorecardQueries::card,
                ToldTopic.SCORECARDS.topic(),
                asked.toldUntil(),
                asked.agencyPath(),
                asked.agencyPath(),
                year);
    }

    private static Card card(ResultSet row) throws SQLException {
        var decided = score(row, "decided");
        var percent = decided == null ? null : decided.percent();
        var previous = row.getBigDecimal("previous_percent");
        var rank = row.getObject("rank", Integer.class);
        var previousRank = row.getObject("previous_rank", Integer.class);
        var step = row.getString("step");
        var unit = new Unit(
                new Group(row.getString("agency"), row.getString("agency_name")),
                step,
                step.equals(OPEN) ? null : score(row, "self"),
                score(row, "appraised"),
                decided,
                rank,
                row.getObject("ranked", Integer.class),
                row.getString("band"),
                row.getObject("band_confirmed", Boolean.class),
                previous,
                previousRank,
                rank == null || previousRank == null ? null : previousRank - rank,
                difference(percent, previous));
        return new Card(row.getString("set_code"), row.getString("set_name"), row.getString("issuer"), unit);
    }

    private static String score(String stage) {
        return Stream.of("points", "max", "percent")
                .map(of -> "(c.after -> '%1$s' ->> '%2$s')::numeric as %1$s_%2$s".formatted(stage, of))
                .collect(Collectors.joining(", "));
    }

    /** Null where that step was not taken. */
    private static Score score(ResultSet row, String stage) throws SQLException {
        var points = row.getBigDecimal(stage + "_points");
        return points == null
                ? null
                : new Score(points, row.getBigDecimal(stage + "_max"), row.getBigDecimal(stage + "_percent"));
    }

    private static BigDecimal difference(BigDecimal percent, BigDecimal previous) {
        return percent == null || previous == null ? null : percent.subtract(previous);
    }
}
