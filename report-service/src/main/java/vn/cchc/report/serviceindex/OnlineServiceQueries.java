package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/** Reads which procedures in force on a day are offered online, and which of them are used, as the catalogue is known today. */
@ApplicationScoped
class OnlineServiceQueries {

    private static final String SERVICES = """
            with asked as (
                select ?::text as topic, ?::text as path, ?::date as from_day, ?::date as day, ?::uuid as lock,
                    string_to_array(?, ' ') as used, string_to_array(?, ' ') as paid
            ),
            """ + CatalogueSql.UNITS_AND_VERSIONS + """

            select count(*) as procedures, count(*) filter (where online_level >= 3) as online,
                count(*) filter (where online_level >= 3 and code = any(q.used)) as online_used,
                count(*) filter (where with_fees) as with_fees,
                count(*) filter (where with_fees and code = any(q.paid)) as paid_online
            from (
                select distinct on (v.code) v.code, v.until, v.own, v.online_level, v.with_fees
                from version v cross join asked q where v.since <= q.day order by v.code, v.since desc
            ) latest cross join asked q
            where own and (until is null or until >= q.day)
            """;

    private final ReportDatabase database;

    OnlineServiceQueries(ReportDatabase database) {
        this.database = database;
    }

    /**
     * @param used codes of the procedures with an online dossier
     * @param paid codes of the procedures that were paid for online
     */
    OnlineServices of(Asked asked, List<String> used, List<String> paid) {
        return database.list(
                        SERVICES,
                        OnlineServiceQueries::services,
                        ToldTopic.PROCEDURES.topic(),
                        asked.agencyPath(),
                        asked.period().from(),
                        asked.at().day(),
                        asked.lock(),
                        String.join(" ", used),
                        String.join(" ", paid))
                .get(0);
    }

    private static OnlineServices services(ResultSet row) throws SQLException {
        long online = row.getLong("online");
        return new OnlineServices(
                Share.of(online, row.getLong("procedures")),
                Share.of(row.getLong("online_used"), online),
                Share.of(row.getLong("paid_online"), row.getLong("with_fees")));
    }
}
