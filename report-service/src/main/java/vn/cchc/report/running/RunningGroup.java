package vn.cchc.report.running;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** How many dossiers of a list a group has. */
public record RunningGroup(
        Group group,

        @Schema(description = "Dossiers of the whole list, on whatever page")
        long count,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Of these, with an apology and a new appointment; absent where it is not told")
        Long apologised) {

    /** Of a list that says nothing of apologies. */
    public RunningGroup withoutApologies() {
        return new RunningGroup(group, count, null);
    }

    /** Of all groups together, which has no name; without apologies where one of them tells of none. */
    static RunningGroup total(Collection<RunningGroup> groups) {
        boolean told = groups.stream().allMatch(group -> group.apologised != null);
        return new RunningGroup(
                null,
                all(groups),
                told ? groups.stream().mapToLong(RunningGroup::apologised).sum() : null);
    }

    /** Of all groups together. */
    public static long all(Iterable<RunningGroup> groups) {
        long all = 0;
        for (var one : groups) {
            all += one.count();
        }
        return all;
    }
}
