package vn.cchc.dossier.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.register.DayTraffic;

/**
 * A day of a counter: what was counted on paper, what the system has, and what is said of the difference.
 *
 * @param paper null when nothing was counted
 * @param settlement null unless a head has explained the difference
 */
record PaperCountView(
        String agency,
        LocalDate day,
        CountState state,
        Figures paper,
        Figures system,
        Instant countedAt,
        Settlement settlement,
        long sequence) {

    @Schema(name = "PaperCountFigures")
    record Figures(long received, long returned) {}

    @Schema(name = "PaperCountSettlement")
    record Settlement(String explanation, Instant at) {}

    static PaperCountView of(PaperCountRow row) {
        return new PaperCountView(
                row.agency,
                row.day,
                row.state,
                new Figures(row.received, row.returned),
                new Figures(row.systemReceived, row.systemReturned),
                row.countedAt,
                row.settledAt == null ? null : new Settlement(row.explanation, row.settledAt),
                row.sequence);
    }

    static PaperCountView missing(DayTraffic system) {
        return new PaperCountView(
                system.agency(),
                system.day(),
                CountState.MISSING,
                null,
                new Figures(system.received(), system.returned()),
                null,
                null,
                0);
    }
}
