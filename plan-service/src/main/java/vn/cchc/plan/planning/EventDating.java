package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.plan.calendar.WorkCalendars;
import vn.cchc.plan.deadline.Dependence;
import vn.cchc.plan.deadline.EventTerm;
import vn.cchc.plan.deadline.EventTerm.Dated;
import vn.cchc.plan.deadline.Kind;

/** Finds the day a content is due from what was named, or says what is missing. */
@ApplicationScoped
class EventDating {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final WorkCalendars calendars;
    private final ChildPlanRepository children;
    private final PlanRepository plans;

    EventDating(WorkCalendars calendars, ChildPlanRepository children, PlanRepository plans) {
        this.calendars = calendars;
        this.children = children;
        this.plans = plans;
    }

    Dated of(TaskEntity task, MilestoneRow row, EventDayRequest named) {
        requireHanging(row);
        if (named.childPlanOf() != null) {
            return ofChildPlan(task, row, named);
        }
        if (named.on() == null) {
            throw wrong("/on", "Cần nêu ngày xảy ra sự kiện.", "The day of the event is needed.");
        }
        Dependence on = row.hangsOn().dependence();
        boolean literal = on != null && on.direction() == Dependence.Direction.NOT_BEFORE;
        if (literal == (named.asLimit() == null)) {
            throw wrong(
                    "/asLimit",
                    "Chỉ và phải nêu với \"sau ... ngày\": là hạn cuối hay là không sớm hơn.",
                    "Needed where the wording says after so many days, and only there.");
        }
        Optional<Dated> counted = counted(task, named, on);
        if (counted.isPresent() && named.dueOn() != null) {
            throw wrong("/dueOn", "Hạn tính từ sự kiện, không nêu.", "It is counted from the event.");
        }
        return counted.orElseGet(() -> ofDemand(named));
    }

    private static void requireHanging(MilestoneRow row) {
        boolean hangs = row.kind() == Kind.RELATIVE || row.kind() == Kind.ON_DEMAND || row.kind() == Kind.PER_PLAN;
        if (!hangs) {
            throw Problems.conflict(
                    "content-not-hanging",
                    Text.of(
                            "Thời hạn của nội dung này không tính từ sự kiện nào; muốn đổi thì gia hạn.",
                            "The time of this content hangs on nothing; another day is an extension."));
        }
    }

    private Optional<Dated> counted(TaskEntity task, EventDayRequest named, Dependence on) {
        try {
            boolean asLimit = Boolean.TRUE.equals(named.asLimit());
            return new EventTerm(named.on(), calendar(task)).of(on, asLimit);
        } catch (UnknownCalendarYearException unknown) {
            throw Problems.unprocessable(
                    "calendar-unknown",
                    Text.of("Chưa có lịch nghỉ của năm liên quan.", "The days off of the year are not known."),
                    Violation.at("/on", "Chưa tính được thời hạn.", "No day can be counted from it."));
        }
    }

    /** Whoever leads has to act; while nobody is known to, the issuer's days count. */
    private WorkCalendar calendar(TaskEntity task) {
        String agency = Party.agencies(task.parties(PartyRow.Part.LEAD)).stream()
                .findFirst()
                .orElseGet(() -> plans.findById(task.planId()).issuer());
        return calendars.byAgency().apply(agency);
    }

    private static Dated ofDemand(EventDayRequest named) {
        if (named.dueOn() == null) {
            throw wrong("/dueOn", "Cần nêu ngày đến hạn theo yêu cầu.", "The day that was asked for is needed.");
        }
        return new Dated(
                null,
                named.dueOn(),
                "Theo yêu cầu hoặc sự kiện ngày " + DAY.format(named.on()) + ", hạn được nêu là "
                        + DAY.format(named.dueOn()) + ".");
    }

    private Dated ofChildPlan(TaskEntity task, MilestoneRow row, EventDayRequest named) {
        if (row.kind() != Kind.PER_PLAN || named.on() != null || named.dueOn() != null || named.asLimit() != null) {
            throw wrong(
                    "/childPlanOf",
                    "Chỉ dùng với thời hạn theo kế hoạch khác và không kèm ngày.",
                    "Only for a time that follows another plan, and without a day.");
        }
        LocalDate due = children.dueOf(task.planId(), named.childPlanOf())
                .orElseThrow(() -> Problems.unprocessable(
                        "child-plan-not-dated",
                        Text.of("Đơn vị chưa được giao hạn ban hành kế hoạch.", "The unit owes no plan by a day."),
                        Violation.at("/childPlanOf", "Chưa có hạn.", "No day is set.")));
        return ofChildPlan(named.childPlanOf(), due);
    }

    static Dated ofChildPlan(String unit, LocalDate due) {
        return new Dated(null, due, "Theo hạn ban hành kế hoạch của " + unit + ": " + DAY.format(due) + ".");
    }

    private static RuntimeException wrong(String pointer, String vietnamese, String english) {
        return Problems.validation(Violation.at(pointer, vietnamese, english));
    }
}
