package vn.cchc.plan.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.Dependence;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.IssuedPlans;

/**
 * What a person decides about the rows of a preview; a readable row without a decision is accepted.
 *
 * @param revision why an issued plan is revised; needed when the file of one differs from it
 * @param keep tasks of the stored plan that stay although the corrected file no longer has them
 */
record Decisions(
        @Size(max = 10_000) List<@NotNull @Valid Decision> decisions,
        @Size(max = 10_000) Set<@NotNull UUID> keep,
        @Valid Revision revision) {

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

    /**
     * Why an issued plan is revised (sửa đổi, bổ sung).
     *
     * @param document the decision that revises it, as cited
     */
    record Revision(
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 500) String document) {

        IssuedPlans.Why why(Person person) {
            return new IssuedPlans.Why(reason, document, person.subject(), person.agency());
        }
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
     * @param label in place of that of the file
     * @param area name of the area in place of that of the file
     * @param deliverables names of the products in place of those of the file
     * @param leadAgencies codes in place of those found by name
     * @param coordinatingAgencies codes in place of those found by name
     * @param milestones in place of those read from the wording
     */
    record Decision(
            @NotNull Integer row,
            @NotNull Action action,
            @Size(max = 4000) String title,
            @Size(max = 60) String label,
            @Size(max = 500) String area,
            @Size(max = 50) List<@NotBlank @Size(max = 2000) String> deliverables,
            @Size(max = 300) List<@NotBlank @Size(max = 35) String> leadAgencies,
            @Size(max = 300) List<@NotBlank @Size(max = 35) String> coordinatingAgencies,
            @Size(max = 100) List<@NotNull @Valid DecidedMilestone> milestones) {

        /** What the decision itself says, whatever the file says. */
        Set<TaskField> fields() {
            Map<TaskField, Object> said = new EnumMap<>(TaskField.class);
            said.put(TaskField.TITLE, title);
            said.put(TaskField.LABEL, label);
            said.put(TaskField.AREA, area);
            said.put(TaskField.DELIVERABLES, deliverables);
            said.put(TaskField.LEAD, leadAgencies);
            said.put(TaskField.COORDINATING, coordinatingAgencies);
            said.put(TaskField.DEADLINE, milestones);
            said.values().removeIf(Objects::isNull);
            return said.keySet();
        }
    }

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
