package vn.cchc.report.locking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.FrozenFigure;
import vn.cchc.report.figure.Group;

/** Figures of a closed period that are others by what is known today, old and new beside each other. */
public record Amendments(
        UUID lock,
        @Schema(examples = "H90.41") String agency,
        String agencyName,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "field") String groupBy,

        @Schema(description = "Until when the frozen figures were known: when the period was closed")
        OffsetDateTime lockedAt,

        @Schema(description = "SHA-256 over all dossiers that are frozen, in hexadecimal digits")
        String checksum,

        @Schema(description = "When the newest event taken in was recorded")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,

        List<Row> rows,

        @Schema(
                description =
                        "Figures of petitions and of reporting discipline, per agency; among those of all reports, too")
        List<ToldRow> told,

        @Schema(description = "Figures of every report but form II.06a, report by report")
        List<Change> reports) {

    /** One figure that changed. */
    @Schema(name = "AmendmentRow")
    public record Row(
            Group group,
            @Schema(examples = "resolved.late") String cell,
            @Schema(description = "As frozen") long frozen,

            @Schema(description = "As known today, of the same instant")
            long now) {}

    /** One figure of a report of what was told that changed. */
    public record ToldRow(
            @Schema(examples = "petitions") String report,
            Group agency,
            @Schema(examples = "handledOnTime") String figure,
            @Schema(description = "As frozen") long frozen,

            @Schema(description = "As known today, of the same instant")
            long now) {}

    /** One figure of a report that changed; absent on the side on which it was not told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportAmendment")
    public record Change(
            @Schema(examples = "plan-progress") String report,

            @Schema(description = "What the report's row stands for")
            Group row,

            @Schema(description = "Its name in the report's JSON", examples = "completed")
            String figure,

            @Schema(description = "As frozen") BigDecimal frozen,

            @Schema(description = "As known today, of the same instant")
            BigDecimal now) {

        private record Key(String code, String figure) {

            static Key of(FrozenFigure figure) {
                return new Key(figure.row().code(), figure.figure());
            }
        }

        /** In the order of the rows' names; a row is called what it is called today. */
        static Stream<Change> between(String report, List<FrozenFigure> frozen, List<FrozenFigure> now) {
            Map<Key, Change> changes = new HashMap<>();
            now.forEach(figure -> changes.put(
                    Key.of(figure), new Change(report, figure.row(), figure.figure(), null, figure.value())));
            frozen.forEach(figure -> changes.merge(
                    Key.of(figure),
                    new Change(report, figure.row(), figure.figure(), figure.value(), null),
                    (today, then) -> new Change(report, today.row(), today.figure(), then.frozen(), today.now())));
            return changes.values().stream()
                    .filter(Change::differs)
                    .sorted(Group.byName(Change::row).thenComparing(Change::figure));
        }

        private boolean differs() {
            if (frozen == null || now == null) {
                return !nothing(frozen == null ? now : frozen);
            }
            return frozen.compareTo(now) != 0;
        }

        /** A count that is not told is zero; a share that is absent is not. */
        private static boolean nothing(BigDecimal figure) {
            return figure.signum() == 0 && figure.scale() <= 0;
        }

        /** New less old; null where it stands on one side only. */
        BigDecimal difference() {
            return frozen == null || now == null ? null : now.subtract(frozen);
        }

        /** As it was told before other reports were; of those two every figure is a count. */
        ToldRow told() {
            return new ToldRow(report, row, figure, count(frozen), count(now));
        }

        private static long count(BigDecimal figure) {
            return figure == null ? 0 : figure.longValueExact();
        }
    }
}
