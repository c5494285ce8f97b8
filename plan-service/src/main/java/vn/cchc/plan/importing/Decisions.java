package vn.cchc.plan.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.Dependence;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;

/**
 * What a person decides about the rows of a preview; a readable row without a decision is accepted.
 *
 * @param keep tasks of the stored plan that stay although the corrected file no longer has them
 */
record Decisions(
        @Size(max = 10_000) List<@NotNull @Valid Decision> decisions,
        @Size(max = 10_000) Set<@NotNull UUID> keep) {

    Decisions {
        decisions = decisions == null ? List.of() : decisions;
        keep = keep == null ? Set.of() : keep;
    }

    boolean isEmpty() {
        return decisions.isEmpty() && keep.isEmpty();
    }

    Optional<Decision> about(int row) {
        return decisions.stream().filter(decision -> decision.row() == row).findFirst();
    }

    /** Whether a row becomes a task. */
    enum Action {
        ACCEPT,
        SKIP
    }

    /**
     * One row's decision.
     *
     * @param title needed where the row has none that can be read
     * @param leadAgencies codes in place of those found by name
     * @param milestones in place of those read from the wording
     */
    record Decision(
            @NotNull Integer row,
            @NotNull Action action,
            @Size(max = 4000) String title,
            @Size(max = 50) List<@NotBlank @Size(max = 35) String> leadAgencies,
            @Size(max = 100) List<@NotNull @Valid DecidedMilestone> milestones) {}

    /** A milestone as decided; a preview's milestone with another date fits. */
    record DecidedMilestone(
            @Size(max = 2000) String text,
            @Size(max = 1000) String what,
            Kind kind,
            LocalDate from,
            LocalDate due,
            @Size(max = 400) List<LocalDate> dates,
            @Size(max = 255) String recurrence,
            @Size(max = 500) String basis,
            Certainty certainty,
            @Valid Dependence dependsOn) {

        Milestone milestone() {
            return new Milestone(
                    text == null ? "" : text,
                    what == null ? "" : what,
                    kind == null ? Kind.DATE : kind,
                    from,
                    due,
                    dates == null ? List.of() : dates,
                    recurrence,
                    basis == null ? "Người xem lại quyết định" : basis,
                    certainty == null ? Certainty.CERTAIN : certainty,
                    dependsOn);
        }
    }
}
