package vn.cchc.report.figure;

/** Which dossiers were paid for online, by what their receipts and events up to the instant told. */
public final class PaidOnline {

    /** On dossiers {@code s}, with the instant as its parameter. */
    public static final String CONDITION = """
            s.finance in ('PAID', 'REFUNDED')
                and s.dossier in (select e.dossier from dossier_event e
                    where (e.body #>> '{told,paid_online}') = 'true' and (e.type = 'RECEIVED' or e.occurred_at <= ?))
            """;

    private PaidOnline() {}
}
