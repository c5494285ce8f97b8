package vn.cchc.report.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/** Counts answers per group and criterion. */
@ApplicationScoped
class SatisfactionQueries {

    private static final String MINIMUM = """
            select minimum from satisfaction_sample
            where effective_from <= greatest(?::date, (select min(effective_from) from satisfaction_sample))
            order by effective_from desc limit 1
            """;

    private static final String CRITERIA = """
            select code, kind, name, legal_basis from (
                select distinct on (code) * from satisfaction_criterion
                where effective_from <= ? and (effective_to is null or effective_to >= ?)
                order by code, effective_from desc) in_force
            order by position
            """;

    private static final String ALL_CRITERIA = """
            select code, kind, name, legal_basis from (
                select distinct on (code) * from satisfaction_criterion order by code, effective_from desc) newest
            order by position
            """;

    private static final String TOLD = """
            with told as (
                select %s as code, e.body
                from %s e
                join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))%s
                where e.type = ? and e.body ->> 'month' between ? and ?
            )
            """;

    private static final String SLIPS = TOLD + """
            select b.*, (%s) as name
            from (select code as group_code, count(*) as slips from told group by code) b
            """;

    private static final String TALLIES = TOLD + """
            select told.code, c.code as criterion, count(s.score) as answers, coalesce(sum(s.score), 0) as sum,
                count(*) filter (where s.score >= c.satisfied_from) as satisfied,
                bool_or(c.satisfied_from is not null) as satisfiable
            from told
            cross join jsonb_to_recordset(told.body -> 'scores') as s(criterion text, score integer)
            join satisfaction_criterion c on c.code = s.criterion
                and c.effective_from <= (told.body ->> 'month' || '-01')::date + interval '1 month' - interval '1 day'
                and (c.effective_to is null or c.effective_to >= (told.body ->> 'month' || '-01')::date)
            group by told.code, c.code
            """;

    private final ReportDatabase database;

    SatisfactionQueries(ReportDatabase database) {
        this.database = database;
    }

    /** Whose answers of which months. */
    record Wanted(Asked asked, Months months, AnswerSource source, AnswersBy by) {}

    /** How many slips a group handed in. */
    record Slips(Group group, long slips) {}

    /** One group's answers about one criterion. */
    record Counted(String group, String criterion, AnswerTally tally) {}

    /** Answers a figure needs on that day. */
    int minimum(LocalDate day) {
        return database.list(MINIMUM, row -> row.getInt("minimum"), day).get(0);
    }

    /** All in force in the months, also those nobody answered; factors first. */
    List<AskedCriterion> criteria(Months months) {
        return database.list(
                CRITERIA,
                SatisfactionQueries::criterion,
                months.last().atEndOfMonth(),
                months.first().atDay(1));
    }

    /** Every one there has been, as it was named last. */
    List<AskedCriterion> allCriteria() {
        return database.list(ALL_CRITERIA, SatisfactionQueries::criterion);
    }

    List<Slips> slips(Wanted wanted) {
        var by = wanted.by();
        var sql = SLIPS.formatted(by.code(), wanted.asked().told(), by.catalogue(), by.nameQuery());
        return database.list(sql, row -> slips(by, row), parameters(wanted)).stream()
                .sorted(Group.byName(Slips::group))
                .toList();
    }

    List<Counted> tallies(Wanted wanted) {
        var by = wanted.by();
        return database.list(
                TALLIES.formatted(by.code(), wanted.asked().told(), by.catalogue()),
                SatisfactionQueries::counted,
                parameters(wanted));
    }

    private static Object[] parameters(Wanted wanted) {
        var asked = wanted.asked();
        var months = wanted.months();
        List<Object> parameters = new ArrayList<>(
                List.of(ToldTopic.RATINGS.topic(), asked.toldUntil(), asked.agencyPath(), asked.agencyPath()));
        if (wanted.by().byCatalogue()) {
            parameters.add(asked.lock());
        }
        Collections.addAll(
                parameters,
                wanted.source().type(),
                months.first().toString(),
                months.last().toString());
        return parameters.toArray();
    }

    private static AskedCriterion criterion(ResultSet row) throws SQLException {
        return new AskedCriterion(
                row.getString("code"),
                AskedCriterion.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("legal_basis"));
    }

    private static Slips slips(AnswersBy by, ResultSet row) throws SQLException {
        return new Slips(by.group(row.getString("group_code"), row.getString("name")), row.getLong("slips"));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("code"),
                row.getString("criterion"),
                new AnswerTally(
                        row.getLong("answers"),
                        row.getLong("sum"),
                        row.getBoolean("satisfiable") ? row.getLong("satisfied") : null));
    }
}
