package vn.cchc.report.childplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** Plans owed, each in exactly one of the four. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChildPlanCounts(
        @Schema(description = "Units that owe a plan: the sum of the four")
        long owed,

        @Schema(description = "Issued by their day, or without one")
        long issued,

        @Schema(description = "Issued after their day") long late,

        @Schema(description = "Not issued, their day has passed")
        long missing,

        @Schema(description = "Not issued, their day has not passed")
        long pending,

        @Schema(description = "issued and late / owed; absent where none is owed")
        Share issuedShare) {

    static ChildPlanCounts of(Collection<ChildPlanState> states) {
        Map<ChildPlanState, Long> by =
                states.stream().collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        long issued = by.getOrDefault(ChildPlanState.ISSUED, 0L);
        long late = by.getOrDefault(ChildPlanState.LATE, 0L);
        return new ChildPlanCounts(
                states.size(),
                issued,
                late,
                by.getOrDefault(ChildPlanState.MISSING, 0L),
                by.getOrDefault(ChildPlanState.OWED, 0L),
                Share.of(issued + late, states.size()));
    }
}
