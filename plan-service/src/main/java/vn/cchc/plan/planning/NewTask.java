package vn.cchc.plan.planning;

import java.util.List;
import vn.cchc.plan.deadline.Milestone;

/** A task to create, as its plan names it. */
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
        List<Milestone> milestones) {

    public NewTask {
        details = List.copyOf(details);
        deliverables = List.copyOf(deliverables);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        milestones = List.copyOf(milestones);
    }
}
