package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.PaidOnline;
import vn.cchc.report.reading.KeptReadings;

/** Counts dossiers of a period that were paid for online, by what their receipts and events up to the instant told. */
@ApplicationScoped
class OnlinePaymentQueries {

    private static final String PROCEDURES = """
            select s.procedure, count(*) as dossiers
            from %s s
            where s.coverage = 'COUNTED' and %s
            group by s.procedure
            """;

    private record OfProcedure(String procedure, long dossiers) {}

    private final KeptReadings readings;

    OnlinePaymentQueries(KeptReadings readings) {
        this.readings = readings;
    }

    OnlinePayments of(Asked asked) {
        List<OfProcedure> rows = readings.list(
                asked.at().instant(),
                PROCEDURES.formatted(asked.source(), PaidOnline.CONDITION),
                row -> new OfProcedure(row.getString("procedure"), row.getLong("dossiers")),
                asked.parameters(asked.at().instant()));
        return new OnlinePayments(
                rows.stream().mapToLong(OfProcedure::dossiers).sum(),
                rows.stream().map(OfProcedure::procedure).toList());
    }
}
