package vn.cchc.plan.importing;

import java.util.List;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Area;

/**
 * The task a row names.
 *
 * @param area name of the area as written
 * @param areaCode its stable code, or null when it is none of the seven
 * @param lead lead agencies as written
 * @param leadAgencies codes of those that were found by name
 */
record PreviewTask(
        String label,
        String area,
        Area areaCode,
        String code,
        String title,
        List<String> details,
        List<String> deliverables,
        List<String> lead,
        List<String> leadAgencies,
        List<String> coordinating,
        List<String> coordinatingAgencies,
        String deadlineText,
        List<Milestone> milestones) {}
