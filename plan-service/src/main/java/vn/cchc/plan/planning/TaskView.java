package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Area;
import vn.cchc.plan.planning.domain.Origin;

/**
 * A task as callers see it: the shape of an imported row, and what has become of it.
 *
 * @param area name of the area as the plan has it
 * @param areaCode its stable code, or null when it is none of the seven
 * @param lead lead agencies as written
 * @param leadAgencies the codes they were matched with
 * @param dueOn last good day of the last content, or null: such a task is listed as without a date, never as on time
 * @param overdueSince first day one of its contents was late, or null
 * @param documents the deliverables with what was delivered
 * @param contents what it owes, each on a day of its own
 * @param nextDueOn the first day an open content is due, or null
 * @param background cause, remedy, objective and remark
 * @param assignment the document of the authority above that assigned it, or null
 * @param targets the numbers it is to reach
 * @param carriedFrom the task of the year before it goes on from, or null
 * @param carriedTo the task of the year after it goes on as, or null
 * @param continuous whether it runs the whole year and needs a status in each period
 */
public record TaskView(
        UUID id,
        UUID plan,
        Origin origin,
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
        List<Milestone> milestones,
        TaskStateName state,
        int progress,
        LocalDate dueOn,
        boolean withoutDate,
        LocalDate completedOn,
        LocalDate overdueSince,
        String responsible,
        List<DocumentView> documents,
        List<ContentView> contents,
        LocalDate nextDueOn,
        boolean continuous,
        TaskBackground background,
        Assignment assignment,
        List<TargetView> targets,
        UUID carriedFrom,
        UUID carriedTo) {}
