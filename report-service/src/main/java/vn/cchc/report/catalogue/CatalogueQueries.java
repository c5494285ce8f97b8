package vn.cchc.report.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/**
 * Reads the catalogue as it was known at an instant: what is in force on a day is said by the versions' own days, whenever they
 * were recorded. Of items that are no administrative procedure it says nothing. The whole province's are all there are.
 */
@ApplicationScoped
class CatalogueQueries {

    private static final String PROCEDURES = """
            with asked as (select ?::text as path, ?::date as day),
            """ + OwnProcedures.UNITS + """
            ,
            latest as (
                select distinct on (code) *, min(since) over (partition by code) as announced_on
                from told_procedure_versions(?, ?, ?) where since <= ? order by code, since desc
            ),
            whose as materialized (
                select v.*, strpos(q.path, '/') = 0 or
            """ + OwnProcedures.OWN + """
             as own
                from latest v cross join asked q
            ),
            used as (select distinct s.procedure from %s s)
            select l.code, body ->> 'name' as name, authority, online_level,
                (select a.name from agency a where a.code = authority) as authority_name,
                body #>> '{field,code}' as field, body #>> '{field,name}' as field_name, body ->> 'level' as level,
                own and (until is null or until >= ?) as in_force, not exempt as one_stop, interlinked, internal_process,
                own and announced_on >= ? as announced, own and coalesce(until + 1 between ? and ?, false) as abolished,
                u.procedure is not null as used
            from whose l left join used u on u.procedure = l.code
            where own or u.procedure is not null
            """;

    private final ReportDatabase database;

    CatalogueQueries(ReportDatabase database) {
        this.database = database;
    }

    /**
     * All of the agency's that had come into force by the day that is looked at, the last one of the period or earlier, and those of
     * others with dossiers at the agency.
     *
     * @param known up to when changes of the catalogue are believed, unless a lock says so
     */
    List<KnownProcedure> procedures(Asked asked, AsAt known) {
        var from = asked.period().from();
        var day = asked.at().day();
        List<Object> parameters = new ArrayList<>(Arrays.asList(
                asked.agencyPath(), day, ToldTopic.PROCEDURES.topic(), known.instant(), asked.lock(), day));
        Collections.addAll(parameters, asked.parameters(day, from, from, day));
        return database.list(PROCEDURES.formatted(asked.source()), CatalogueQueries::procedure, parameters.toArray());
    }

    private static KnownProcedure procedure(ResultSet row) throws SQLException {
        return new KnownProcedure(
                new Group(row.getString("code"), row.getString("name")),
                new Group(row.getString("field"), row.getString("field_name")),
                row.getString("level"),
                authority(row.getString("authority"), row.getString("authority_name")),
                row.getString("online_level"),
                row.getBoolean("in_force"),
                row.getBoolean("one_stop"),
                row.getBoolean("interlinked"),
                row.getBoolean("internal_process"),
                row.getBoolean("announced"),
                row.getBoolean("abolished"),
                row.getBoolean("used"));
    }

    private static Optional<Group> authority(String code, String name) {
        return Optional.ofNullable(code).map(known -> new Group(known, name == null ? known : name));
    }
}
