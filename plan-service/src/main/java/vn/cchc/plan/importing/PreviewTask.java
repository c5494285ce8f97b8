package vn.cchc.plan.importing;

import java.util.List;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.TargetRequest;
import vn.cchc.plan.planning.TaskBackground;
import vn.cchc.plan.planning.domain.Area;

/**
 * The task a row names.
 *
 * @param area name of the area as written
 * @param areaCode its stable code, or null when it is none of the seven
 * @param conditionalDeliverables those of the deliverables that are only due when the occasion arises ("nếu có")
 * @param lead lead agencies as written
 * @param leadAgencies codes of those that were found by name
 * @param background cause, remedy, objective and remark; null for what no column says
 * @param responsible the person who answers for it, or null
 * @param targets numbers to be reached, of a column of targets or in place of a product
 */
record PreviewTask(
        String label,
        String area,
        Area areaCode,
        String code,
        String title,
        List<String> details,
        List<String> deliverables,
        List<String> conditionalDeliverables,
        List<String> lead,
        List<String> leadAgencies,
        List<String> coordinating,
        List<String> coordinatingAgencies,
        String deadlineText,
        List<Milestone> milestones,
        TaskBackground background,
        String responsible,
        List<TargetRequest> targets) {

    /** Previews stored by an earlier release say less. */
    PreviewTask {
        conditionalDeliverables = conditionalDeliverables == null ? List.of() : conditionalDeliverables;
        background = background == null ? TaskBackground.NONE : background;
        targets = targets == null ? List.of() : targets;
    }
}
