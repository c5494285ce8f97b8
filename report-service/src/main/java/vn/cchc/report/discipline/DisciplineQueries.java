package vn.cchc.report.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Choice;

/** Counts reports by their due day; what is late goes on with the calendar, so it is judged here, not by the event. */
@ApplicationScoped
class DisciplineQueries {

    private static final String OWED = """
            with owed as (
                select e.body ->> 'agency' as agency, e.body -> 'duty' ->> 'id' as duty,
                    e.body -> 'duty' ->> 'title' as title, (e.body -> 'period' ->> 'to')::date as period_to,
                    (e.body -> 'after' ->> 'dueOn')::date as due_on,
                    (e.body -> 'after' ->> 'handedInOn')::date as handed_in_on,
                    (e.body -> 'after' ->> 'urgings')::int as urgings, e.occurred_at
                from %s e
                join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))
                where e.body -> 'after' ->> 'state' <> 'EXEMPT'
            )
            """;
    private static final String ROWS = OWED + """
            select %s as code, %s as name,
                count(*) filter (where handed_in_on <= due_on) as on_time,
                count(*) filter (where handed_in_on > due_on) as late,
                count(*) filter (where handed_in_on is null and due_on < ?) as missing,
                count(*) filter (where handed_in_on is null and due_on >= ?) as pending,
                coalesce(sum(urgings), 0) as urgings
            from owed where due_on between ? and ? group by 1
            """;
    private static final String UNDATED =
            OWED + "select count(*) as number from owed where due_on is null and period_to between ? and ?";

    /** What a row stands for. */
    enum By implements Choice {
        AGENCY("agency", "(select name from agency where code = owed.agency)"),
        DUTY("duty", "(array_agg(title order by occurred_at desc))[1]");

        private final String code;
        private final String name;

        By(String code, String name) {
            this.code = code;
            this.name = name;
        }

        @Override
        public String parameter() {
            return code;
        }
    }

    private final ReportDatabase database;

    DisciplineQueries(ReportDatabase database) {
        this.database = database;
    }

    List<Discipline.Row> rows(Asked asked, By by) {
        return database
                .list(
                        ROWS.formatted(asked.told(), by.code, by.name),
                        DisciplineQueries::row,
                        ToldTopic.REPORTING.topic(),
                        asked.toldUntil(),
                        asked.agencyPath(),
                        asked.agencyPath(),
                        asked.at().lateBefore(),
                        asked.at().lateBefore(),
                        asked.period().from(),
                        asked.period().to())
                .stream()
                .sorted(Group.byName(Discipline.Row::group))
                .toList();
    }

    long undated(Asked asked) {
        return database.list(
                        UNDATED.formatted(asked.told()),
                        row -> row.getLong("number"),
                        ToldTopic.REPORTING.topic(),
                        asked.toldUntil(),
                        asked.agencyPath(),
                        asked.agencyPath(),
                        asked.period().from(),
                        asked.period().to())
                .get(0);
    }

    private static Discipline.Row row(ResultSet row) throws SQLException {
        var owed = ReportsOwed.of(
                row.getLong("on_time"), row.getLong("late"), row.getLong("missing"), row.getLong("pending"));
        var code = row.getString("code");
        var name = row.getString("name");
        return new Discipline.Row(
                new Group(code, name == null ? code : name),
                owed,
                Share.of(owed.onTime(), owed.judged()),
                Share.of(owed.onTime() + owed.late(), owed.judged()),
                row.getLong("urgings"));
    }
}
