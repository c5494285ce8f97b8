package vn.cchc.plan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Area;

/**
 * A task that comes to a plan by hand.
 *
 * @param area name of the area as the plan has it
 * @param areaCode its stable code, where the name does not say it
 * @param code criterion code (TC/TCTP) as written; not unique
 * @param deliverables names of the products
 * @param leadAgencies codes
 * @param coordinatingAgencies codes
 * @param deadlineText wording of the deadline, read for the plan's year
 * @param dueOn last good day, instead of what the wording says
 * @param responsible the person who answers for it
 * @param assignment the document of the authority above; makes it a task the province assigned
 */
record TaskRequest(
        @Size(max = 60) String label,
        @Size(max = 500) String area,
        Area areaCode,
        @Size(max = 200) String code,
        @NotBlank @Size(max = 4000) String title,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> details,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> deliverables,
        @Size(max = 300) List<@NotBlank @Size(max = 35) String> leadAgencies,
        @Size(max = 300) List<@NotBlank @Size(max = 35) String> coordinatingAgencies,
        @Size(max = 2000) String deadlineText,
        LocalDate dueOn,
        @Size(max = 255) String responsible,
        @Valid TaskBackground background,
        @Valid Assignment assignment,
        @Size(max = 50) List<@NotNull @Valid TargetRequest> targets) {

    TaskRequest {
        details = details == null ? List.of() : details;
        deliverables = deliverables == null ? List.of() : deliverables;
        leadAgencies = leadAgencies == null ? List.of() : leadAgencies;
        coordinatingAgencies = coordinatingAgencies == null ? List.of() : coordinatingAgencies;
        background = background == null ? TaskBackground.NONE : background;
        targets = targets == null ? List.of() : targets;
    }

    /** @param at pointer to this task within the request */
    void requirePlausibleDays(String at) {
        BusinessDays.require(at + "/dueOn", dueOn);
        if (assignment != null) {
            BusinessDays.require(at + "/assignment/date", assignment.date());
        }
    }

    NewTask task(List<Party> lead, List<Party> coordinating, List<Milestone> milestones) {
        return new NewTask(
                label, area, code, title, details, deliverables, lead, coordinating, deadlineText, milestones);
    }
}
