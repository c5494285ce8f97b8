package vn.cchc.dossier.rating;

import jakarta.ws.rs.QueryParam;

/** Of whom and of which months ratings are summed up; the same for ratings of dossiers and for the open survey. */
class SummaryQuery {

    /** For the description of both. */
    static final String DESCRIPTION =
            "from and to are months such as 2026-11, both inclusive. Figures of a criterion with"
                    + " fewer answers than the minimum sample are absent.";

    @QueryParam("agency")
    String agency;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    Months months() {
        return Months.of(from, to);
    }
}
