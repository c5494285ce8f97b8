package vn.cchc.report.serviceindex;

/** What queries of the catalogue begin with. */
final class CatalogueSql {

    /**
     * The units of an agency, and all versions of procedures with whether they are its {@code own}: when it answers for one, or,
     * where nobody is named, when it is of its level. Reads {@code asked} (topic, path, from_day, day, lock).
     */
    static final String UNITS_AND_VERSIONS = """
            unit as materialized (
                select a.code, a.kind from agency a cross join asked q
                where (a.path = q.path or starts_with(a.path, q.path || '/'))
                    and (a.valid_from is null or a.valid_from <= q.day) and (a.valid_to is null or a.valid_to >= q.day)
            ),
            version as materialized (
                select v.*, v.body ->> 'level' as level, v.body -> 'publicAt' as public_at,
                    v.decided_on between q.from_day and q.day as decided,
                    case when v.authority is null then v.body ->> 'level' in (select kind from unit)
                        else v.authority in (select code from unit) end as own
                from asked q cross join told_procedure_versions(q.topic, 'infinity', q.lock) v
            )""";

    private CatalogueSql() {}
}
