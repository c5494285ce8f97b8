package vn.cchc.report.manual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Columns 3 to 13 of form II.06a as somebody wrote them down, totals too: they show whether it was copied rightly. */
public record ManualColumns(
        @NotNull @Valid ReceivedColumns received,
        @NotNull @Valid ResolvedColumns resolved,
        @NotNull @Valid PendingColumns pending) {

    private static final long MOST = 100_000_000;

    /** Columns 3 to 6. */
    public record ReceivedColumns(
            @Schema(description = "Column 3: 4 + 5 + 6, and 7 + 11", examples = "41")
            @NotNull
            @PositiveOrZero
            @Max(MOST)
            Long total,

            @Schema(description = "Column 4", examples = "0") @NotNull @PositiveOrZero @Max(MOST)
            Long online,

            @Schema(description = "Column 5", examples = "38") @NotNull @PositiveOrZero @Max(MOST)
            Long direct,

            @Schema(description = "Column 6", examples = "3") @NotNull @PositiveOrZero @Max(MOST)
            Long carriedOver) {}

    /** Columns 7 to 10. */
    public record ResolvedColumns(
            @Schema(description = "Column 7: 8 + 9 + 10", examples = "37") @NotNull @PositiveOrZero @Max(MOST)
            Long total,

            @Schema(description = "Column 8", examples = "20") @NotNull @PositiveOrZero @Max(MOST)
            Long early,

            @Schema(description = "Column 9", examples = "15") @NotNull @PositiveOrZero @Max(MOST)
            Long onTime,

            @Schema(description = "Column 10", examples = "2") @NotNull @PositiveOrZero @Max(MOST)
            Long late) {}

    /** Columns 11 to 13. */
    public record PendingColumns(
            @Schema(description = "Column 11: 12 + 13", examples = "4") @NotNull @PositiveOrZero @Max(MOST)
            Long total,

            @Schema(description = "Column 12", examples = "3") @NotNull @PositiveOrZero @Max(MOST)
            Long inTime,

            @Schema(description = "Column 13", examples = "1") @NotNull @PositiveOrZero @Max(MOST)
            Long overdue) {}

    /** The identities of the form that don't hold, each at its total. */
    List<Violation> faults() {
        List<Violation> faults = new ArrayList<>();
        require(
                faults,
                "received",
                received.total,
                received.online + received.direct + received.carriedOver,
                "3",
                "4+5+6");
        require(faults, "resolved", resolved.total, resolved.early + resolved.onTime + resolved.late, "7", "8+9+10");
        require(faults, "pending", pending.total, pending.inTime + pending.overdue, "11", "12+13");
        require(faults, "received", received.total, resolved.total + pending.total, "3", "7+11");
        return faults;
    }

    private static void require(
            List<Violation> faults, String block, long total, long sum, String column, String parts) {
        if (total != sum) {
            faults.add(Violation.at(
                    "/figures/" + block + "/total",
                    Text.of(
                            "cột (%s) phải bằng %s: %d khác %d".formatted(column, parts, total, sum),
                            "column (%s) must be %s: %d is not %d".formatted(column, parts, total, sum))));
        }
    }
}
