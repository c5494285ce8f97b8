package vn.cchc.report.serviceindex;

import vn.cchc.report.catalogue.OwnProcedures;

/** What queries of the catalogue begin with. */
final class CatalogueSql {

    /**
     * The units of an agency, and all versions of procedures with whether they are its {@code own}. Reads {@code asked} (topic, path,
     * from_day, day, lock).
     */
    static final String UNITS_AND_VERSIONS = OwnProcedures.UNITS + """
            ,
            version as materialized (
                select v.*, v.body ->> 'level' as level, v.body -> 'publicAt' as public_at,
                    v.decided_on between q.from_day and q.day as decided,
            """ + OwnProcedures.OWN + """
             as own
                from asked q cross join told_procedure_versions(q.topic, 'infinity', q.lock) v
            )""";

    private CatalogueSql() {}
}
