package vn.cchc.plan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;

/**
 * A revision of an issued plan (sửa đổi, bổ sung).
 *
 * @param revises number of the version it was drawn up against; when there is a newer one it is refused
 * @param document the decision that revises it, as cited
 * @param head what the plan says of itself from now on; what is left out stays
 * @param removed ids of tasks that are no longer of the plan
 * @param changed tasks with all their words anew
 */
record RevisionRequest(
        @NotNull @Min(1) Integer revises,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 500) String document,
        @Valid PlanPatch head,
        @Size(max = 500) List<@NotNull @Valid TaskRequest> added,
        @Size(max = 500) List<@NotNull UUID> removed,
        @Size(max = 500) List<@NotNull @Valid Changed> changed) {

    RevisionRequest {
        added = added == null ? List.of() : added;
        removed = removed == null ? List.of() : removed;
        changed = changed == null ? List.of() : changed;
    }

    void requirePlausibleDays() {
        if (head != null) {
            BusinessDays.require("/head/issued", head.issued());
        }
        for (int i = 0; i < added.size(); i++) {
            added.get(i).requirePlausibleDays("/added/" + i);
        }
        for (int i = 0; i < changed.size(); i++) {
            changed.get(i).content().requirePlausibleDays("/changed/" + i + "/content");
        }
    }

    boolean saysNothing() {
        return head == null && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** A task and what it is from now on. */
    record Changed(@NotNull UUID task, @NotNull @Valid TaskRequest content) {}
}
