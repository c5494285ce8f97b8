package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/** Counts rating slips that say somebody was not content; they tell their month only, one that ends in the period counts. */
@ApplicationScoped
class DislikeQueries {

    private static final String QUERY = """
            select count(*) as number
            from %s e
            join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))
            cross join lateral (select ((e.body ->> 'month' || '-01')::date + interval '1 month - 1 day')::date as day) ends
            where e.type = 'vn.cchc.rating.given.v1' and ends.day between ? and ?
                and exists (
                    select 1 from jsonb_to_recordset(e.body -> 'scores') as s (kind text, score integer)
                    join dislike_rule r on r.kind = s.kind and s.score <= r.at_most
                    where r.effective_from = (select max(d.effective_from) from dislike_rule d
                                              where d.kind = s.kind and d.effective_from <= ends.day))
            """;

    private final ReportDatabase database;

    DislikeQueries(ReportDatabase database) {
        this.database = database;
    }

    long of(Asked asked) {
        return database.list(
                        QUERY.formatted(asked.told()),
                        row -> row.getLong("number"),
                        ToldTopic.RATINGS.topic(),
                        asked.toldUntil(),
                        asked.agencyPath(),
                        asked.agencyPath(),
                        asked.period().from(),
                        asked.period().to())
                .get(0);
    }
}
