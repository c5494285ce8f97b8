package vn.cchc.report.locking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what is frozen is what was frozen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockCheck(
        UUID id,
        @Schema(description = "Whether the checksums agree") boolean intact,
        @Schema(description = "The checksum of then") String checksum,
        @Schema(description = "The checksum of now") String now,
        @Schema(description = "Dossiers frozen then") long dossiers,
        @Schema(description = "Dossiers found now") long found,

        @Schema(
                description =
                        "Petitions, reports owed and whatever else is told; absent in locks from before they were frozen")
        Told told,

        @Schema(description = "Tasks of plans; absent in locks from before they were frozen")
        Told tasks,

        @Schema(description = "The figures of each report; none in locks from before they were kept")
        List<Report> reports) {

    /** What was frozen of one kind, then and now. */
    public record Told(
            @Schema(description = "Frozen then") long frozen,
            @Schema(description = "Found now") long found,
            @Schema(description = "The checksum of then") String checksum,
            @Schema(description = "The checksum of now") String now) {

        /** Null where nothing of the kind was frozen. */
        static Told of(Long rows, String checksum, RowSum now) {
            return rows == null ? null : new Told(rows, now.rows(), checksum, now.checksum());
        }

        boolean intact() {
            return frozen == found && checksum.equals(now);
        }
    }

    /** The figures of one report, then and now. */
    @Schema(name = "FrozenReport")
    public record Report(
            @Schema(examples = "plan-progress") String report,
            boolean intact,
            @Schema(description = "Figures frozen then") long frozen,
            @Schema(description = "Figures found now") long found,
            @Schema(description = "The checksum of then") String checksum,
            @Schema(description = "The checksum of now") String now) {

        static Report of(String report, RowSum then, RowSum now) {
            return new Report(report, then.equals(now), then.rows(), now.rows(), then.checksum(), now.checksum());
        }
    }
}
