package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/**
 * Reads what was decided of the catalogue and what was made public of it, as both are known today, or by the lock. Working days
 * are those of all agencies; where a calendar is not known nothing is judged.
 */
@ApplicationScoped
class ProcedureFactQueries {

    /** Public is what the portal shows: since the version was decided on or in force, whichever came first. */
    private static final String FACTS = """
            with asked as (
                select ?::text as topic, ?::text as path, ?::date as from_day, ?::date as day, ?::int as ahead, ?::int as within,
                    ?::uuid as lock
            ),
            """ + CatalogueSql.UNITS_AND_VERSIONS + """
            ,
            announced as (
                select count(*) as versions, count(*) filter (where last.number - first.number >= q.ahead) as ahead
                from version v cross join asked q
                join working_day first on first.day = v.decided_on - 1
                join working_day last on last.day = v.since - 1 and last.era = first.era
                where v.decided and v.own
            ),
            posted as materialized (
                select p.* from asked q cross join posted_procedures(q.topic,
                    array(select code from version where decided), array(select code from unit), q.lock) p
                where p.posted_on <= q.day
            ),
            owed as (
                select d.number as decided, d.era, (
                    select min(p.posted_on) from posted p
                    where p.procedure = v.code and p.agency = u.code and p.channel = 'PORTAL' and not p.withdrawn
                        and p.posted_on >= least(v.since, v.decided_on)) as posted_on
                from version v
                join working_day d on d.day = v.decided_on
                join unit u on case when jsonb_typeof(v.public_at) = 'object'
                        then jsonb_exists(v.public_at -> 'kinds', u.kind) or jsonb_exists(v.public_at -> 'agencies', u.code)
                        else u.kind = 'COMMUNE' and v.level = 'COMMUNE' end
                    or exists (select from posted p where p.procedure = v.code and p.agency = u.code)
                where v.decided
            ),
            published as (
                select count(*) as owed, count(*) filter (where done.number - o.decided <= q.within) as in_time
                from owed o cross join asked q
                join working_day today on today.day = q.day and today.era = o.era
                left join working_day done on done.day = o.posted_on and done.era = o.era
                where o.posted_on is not null or today.number - o.decided > q.within
            )
            select announced.ahead, versions, in_time, owed from announced, published
            """;

    private final ReportDatabase database;

    ProcedureFactQueries(ReportDatabase database) {
        this.database = database;
    }

    /**
     * @param ahead how many working days a version has to be decided on before it comes into force
     * @param within in how many working days of the decision it has to be public
     */
    ProcedureFacts of(Asked asked, int ahead, int within) {
        return database.list(
                        FACTS,
                        ProcedureFactQueries::facts,
                        ToldTopic.PROCEDURES.topic(),
                        asked.agencyPath(),
                        asked.period().from(),
                        asked.at().day(),
                        ahead,
                        within,
                        asked.lock())
                .get(0);
    }

    private static ProcedureFacts facts(ResultSet row) throws SQLException {
        return new ProcedureFacts(
                Share.of(row.getLong("ahead"), row.getLong("versions")),
                Share.of(row.getLong("in_time"), row.getLong("owed")));
    }
}
