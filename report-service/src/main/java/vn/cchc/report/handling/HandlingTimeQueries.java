package vn.cchc.report.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.handling.HandlingTimes.Row;
import vn.cchc.report.handling.HandlingTimes.Times;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.request.Question;

/** Working days from the day after receipt to the end, without those of pauses (Bộ luật Dân sự 2015, Điều 147). */
@ApplicationScoped
class HandlingTimeQueries {

    private static final String QUERY = """
            with resolved as (
                select %s as group_code, s.dossier, s.received_on, s.ended_on
                from %s s
                where s.clock = 'ENDED' and s.coverage = 'COUNTED'
            ),
            numbered as (select * from unnest(?::date[], ?::int[]) as n (day, number)),
            paused as (
                select r.dossier, sum(last.number - first.number) as days, bool_and(last.number is not null
                    and first.number is not null) as known
                from resolved r
                join %s p on p.dossier = r.dossier
                left join numbered first on first.day = (p.valid_from at time zone 'Asia/Ho_Chi_Minh')::date
                left join numbered last on last.day = (p.valid_to at time zone 'Asia/Ho_Chi_Minh')::date
                where p.valid_to <> 'infinity'
                group by r.dossier
            ),
            timed as (
                select r.group_code, greatest(0, last.number - first.number - coalesce(p.days, 0)) as days,
                    coalesce(p.known, true) and last.number is not null and first.number is not null as known
                from resolved r
                left join paused p on p.dossier = r.dossier
                left join numbered first on first.day = r.received_on
                left join numbered last on last.day = r.ended_on
            )
            select b.group_code, (%s) as name, count(*) as dossiers, count(*) filter (where known) as timed,
                percentile_disc(array[0.5, 0.9, 0.99]) within group (order by days) filter (where known) as percentiles
            from timed b group by b.group_code
            """;

    private static final String PAUSES =
            "(select dossier, valid_from, valid_to from dossier_state where clock = 'PAUSED')";
    private static final String FROZEN_PAUSES =
            "(select dossier, valid_from, valid_to from frozen_pause where lock = '%s')";

    private final ReportDatabase database;
    private final WorkingDayTable workingDays;

    HandlingTimeQueries(ReportDatabase database, WorkingDayTable workingDays) {
        this.database = database;
        this.workingDays = workingDays;
    }

    List<Row> rows(Question question, GroupBy groupBy) {
        var days = workingDays.of(question.agency().code());
        var asked = question.asked();
        return database.list(
                QUERY.formatted(groupBy.column(), asked.source(), pauses(asked), groupBy.nameQuery()),
                row -> new Row(groupBy.group(row.getString("group_code"), row.getString("name")), times(row)),
                asked.parameters(days.days(), days.numbers()));
    }

    private static String pauses(Asked asked) {
        return asked.locked() ? FROZEN_PAUSES.formatted(asked.lock()) : PAUSES;
    }

    private static Times times(ResultSet row) throws SQLException {
        Array percentiles = row.getArray("percentiles");
        if (percentiles == null) {
            return new Times(row.getLong("dossiers"), row.getLong("timed"), null, null, null);
        }
        var values = (Number[]) percentiles.getArray();
        return new Times(
                row.getLong("dossiers"),
                row.getLong("timed"),
                values[0].intValue(),
                values[1].intValue(),
                values[2].intValue());
    }
}
