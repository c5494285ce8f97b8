package vn.cchc.dossier.register;

/**
 * The parts an agency can have in a dossier, as the source of the dossiers in which the agency {@code a.code} has that part.
 * Each is read by indexes of its own (V20261126_0701), whose conditions are repeated here word for word. A dossier may come
 * out of several.
 */
enum Part {
    RECEIVING("dossier d where d.receiving_agency = a.code"),

    /** Elsewhere only: an agency's own are among those it received. */
    COMPETENT("dossier d where d.competent_agency = a.code and d.competent_agency <> d.receiving_agency"),

    HOLDER("dossier d where d.holder = a.code and d.holder <> d.receiving_agency and d.holder <> d.competent_agency"),

    SUPPORTING(whole("support_point = a.code")),

    CONSULTED(whole("consulted @> to_jsonb(a.code)"));

    private final String source;

    Part(String source) {
        this.source = source;
    }

    /** What follows {@code from}, and can be followed by more conditions on {@code d}. */
    String source() {
        return source;
    }

    /** Few dossiers, which are found all before anything else is asked of them: their index knows no order. */
    private static String whole(String condition) {
        return "(with those as materialized (select * from dossier where " + condition
                + ") select * from those) d where true";
    }
}
