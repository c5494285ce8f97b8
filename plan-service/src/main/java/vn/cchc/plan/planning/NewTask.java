package vn.cchc.plan.planning;

import java.util.List;
import vn.cchc.plan.deadline.Milestone;

/**
 * A task to create, as its plan names it.
 *
 * @param background cause, remedy, objective and remark
 * @param responsible the person who answers for it, or null
 * @param targets the numbers it is to reach
 */
public record NewTask(
        String label,
        String areaName,
        String code,
        String title,
        List<String> details,
        List<String> deliverables,
        List<Party> lead,
        List<Party> coordinating,
        String deadlineText,
        List<Milestone> milestones,
        TaskBackground background,
        String responsible,
        List<TargetRequest> targets) {

    public NewTask {
        details = List.copyOf(details);
        deliverables = List.copyOf(deliverables);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        milestones = List.copyOf(milestones);
        background = background == null ? TaskBackground.NONE : background;
        targets = List.copyOf(targets);
    }

    /** One of which no more is said than what, who and when. */
    public NewTask(
            String label,
            String areaName,
            String code,
            String title,
            List<String> details,
            List<String> deliverables,
            List<Party> lead,
            List<Party> coordinating,
            String deadlineText,
            List<Milestone> milestones) {
        this(
                label,
                areaName,
                code,
                title,
                details,
                deliverables,
                lead,
                coordinating,
                deadlineText,
                milestones,
                TaskBackground.NONE,
                null,
                List.of());
    }
}
