package vn.cchc.report.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/** Counts petitions as of an instant; one that was opened again is pending again. An answer is late by the moment it was due. */
@ApplicationScoped
class PetitionQueries {

    private static final String ROWS = """
            with stood as (
                select e.body, e.sequence, e.body -> 'after' ->> 'state' as state,
                    ((e.body -> 'after' ->> 'receivedAt')::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date as received_on,
                    coalesce(nullif(split_part(substr(a.path, length(?) + 2), '/', 1), ''), a.code) as unit,
                    (select h.body from told_event h
                     where h.topic = ? and h.subject = e.subject and h.occurred_at <= ? and h.sequence <= e.sequence
                         and h.body ->> 'type' in ('ANSWERED', 'REFUSED', 'RETURNED')
                     order by h.sequence desc limit 1) as handling
                from %s e
                join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))
            ),
            judged as (
                select *, state in ('ANSWERED', 'PUBLISHED', 'REFUSED', 'RETURNED') as handled,
                    ((handling ->> 'occurredAt')::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date as handled_on,
                    coalesce((handling -> 'detail' ->> 'onTime')::boolean, false) as on_time,
                    (body -> 'after' ->> 'answerDueAt')::timestamptz as due_at,
                    (body -> 'after' ->> 'reopened')::int > 0 as reopened
                from stood
            ),
            counted as (
                select *, not handled and state <> 'AWAITING_SUPPLEMENT' and due_at < ? as overdue
                from judged
                where not (handled and received_on < ? and handled_on < ?)
            )
            select %s as code, %s as name, count(*) as total,
                count(*) filter (where body ->> 'about' = 'BEHAVIOUR') as about_behaviour,
                count(*) filter (where body ->> 'about' = 'REGULATION') as about_regulation,
                count(*) filter (where received_on < ?) as carried_over,
                count(*) filter (where received_on >= ?) as fresh,
                count(*) filter (where handled) as handled,
                count(*) filter (where handled and on_time) as handled_on_time,
                count(*) filter (where not handled) as pending,
                count(*) filter (where overdue) as overdue,
                count(*) filter (where state = 'PUBLISHED') as published,
                count(*) filter (where reopened) as reopened,
                count(*) filter (where overdue or reopened or handled and not on_time) as late_or_reopened
            from counted%s
            group by 1
            """;

    private static final String UNITS = """
            select code, name from agency
            where (code = ? or parent = ?) and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?)
            """;

    private final ReportDatabase database;

    PetitionQueries(ReportDatabase database) {
        this.database = database;
    }

    List<PetitionReport.Row> rows(Asked asked, PetitionsBy by) {
        var sql = ROWS.formatted(asked.told(), by.code(), "max(" + by.nameQuery() + ")", by.catalogue());
        return database.list(sql, row -> row(by, row), parameters(asked, by)).stream()
                .sorted(Group.byName(PetitionReport.Row::group))
                .toList();
    }

    private static Object[] parameters(Asked asked, PetitionsBy by) {
        var topic = ToldTopic.PETITIONS.topic();
        var path = asked.agencyPath();
        var from = asked.period().from();
        List<Object> parameters =
                new ArrayList<>(List.of(path, topic, asked.at().instant(), topic, asked.toldUntil()));
        Collections.addAll(parameters, path, path, asked.at().instant(), from, from, from, from);
        if (by.byCatalogue()) {
            parameters.add(asked.lock());
        }
        return parameters.toArray();
    }

    /** The agency itself and those directly below it that there were in the period. */
    List<Group> units(String agency, ReportPeriod period) {
        return database.list(
                UNITS,
                row -> new Group(row.getString("code"), row.getString("name")),
                agency,
                agency,
                period.to(),
                period.from());
    }

    private static PetitionReport.Row row(PetitionsBy by, ResultSet row) throws SQLException {
        return new PetitionReport.Row(
                by.group(row.getString("code"), row.getString("name")),
                new PetitionCounts(
                        row.getLong("total"),
                        row.getLong("about_behaviour"),
                        row.getLong("about_regulation"),
                        row.getLong("carried_over"),
                        row.getLong("fresh"),
                        row.getLong("handled"),
                        row.getLong("handled_on_time"),
                        row.getLong("pending"),
                        row.getLong("overdue"),
                        row.getLong("published"),
                        row.getLong("reopened"),
                        row.getLong("late_or_reopened")));
    }
}
