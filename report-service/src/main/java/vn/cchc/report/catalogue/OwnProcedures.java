package vn.cchc.report.catalogue;

/** Which procedures are an agency's: those it or one below it answers for or, where nobody is named, those of its level. */
public final class OwnProcedures {

    /** The units of an agency on a day, as {@code unit}. Reads {@code asked} (path, day). */
    public static final String UNITS = """
            unit as materialized (
                select a.code, a.kind from agency a cross join asked q
                where (a.path = q.path or starts_with(a.path, q.path || '/'))
                    and (a.valid_from is null or a.valid_from <= q.day) and (a.valid_to is null or a.valid_to >= q.day)
            )""";

    /** Of a version of a procedure {@code v}: whether it is one of {@code unit}. */
    public static final String OWN = """
            exists (select from unit u
                where case when v.authority is null then u.kind = v.body ->> 'level' else u.code = v.authority end)""";

    private OwnProcedures() {}
}
