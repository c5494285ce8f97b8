package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Area;

/** The columns of a task that its plan's document gives; they stay as written. */
@Embeddable
class TaskContent {

    private String label;

    @Enumerated(EnumType.STRING)
    private Area area;

    @Column(name = "area_name")
    private String areaName;

    private String code;
    private String title;
    private List<String> details;

    @Column(name = "deadline_text")
    private String deadlineText;

    protected TaskContent() {}

    TaskContent(NewTask task) {
        label = task.label();
        areaName = task.areaName();
        area = Area.named(task.areaName()).orElse(null);
        code = task.code();
        title = task.title();
        details = new ArrayList<>(task.details());
        deadlineText = task.deadlineText();
    }

    TaskView view(TaskEntity task, TaskStanding standing, List<DocumentView> documents, UUID carriedTo) {
        List<Party> lead = task.parties(PartyRow.Part.LEAD);
        List<Party> coordinating = task.parties(PartyRow.Part.COORDINATING);
        return new TaskView(
                task.id(),
                task.planId(),
                task.origin(),
                label,
                areaName,
                area,
                code,
                title,
                List.copyOf(details),
                documents.stream().map(DocumentView::name).distinct().toList(),
                Party.names(lead),
                Party.agencies(lead),
                Party.names(coordinating),
                Party.agencies(coordinating),
                deadlineText,
                task.contents().milestones(),
                standing.state(),
                standing.progress(),
                standing.dueOn(),
                standing.dueOn() == null,
                standing.completedOn(),
                standing.overdueSince(),
                task.responsible(),
                documents,
                task.contents().views(),
                nextDue(task.contents().views()),
                task.contents().isContinuous(),
                task.background(),
                task.assignment(),
                task.targets().views(),
                task.carriedFrom(),
                carriedTo);
    }

    TaskMessage message(
            TaskEntity task, TaskStanding standing, TaskMessage.PlanRef plan, String type, Instant at, Object detail) {
        List<Party> lead = task.parties(PartyRow.Part.LEAD);
        return new TaskMessage(
                task.id(),
                type,
                at,
                plan,
                label,
                title,
                area,
                task.origin(),
                Party.agencies(lead),
                Party.names(lead),
                standing.message(),
                task.told(),
                detail);
    }

    private static LocalDate nextDue(List<ContentView> contents) {
        return contents.stream()
                .filter(content -> content.state() == TaskStateName.OPEN && content.dueOn() != null)
                .map(ContentView::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same words with other parties and days. */
    NewTask task(List<Party> lead, List<Party> coordinating, List<Milestone> milestones) {
        return new NewTask(
                label, areaName, code, title, details, List.of(), lead, coordinating, deadlineText, milestones);
    }

    void mapped(Area given) {
        area = given == null ? area : given;
    }

    void coded(String given) {
        code = given == null ? code : given;
    }

    /** What events tell of what is written. */
    record Words(String label, String title, Area area) {}

    Words words() {
        return new Words(label, title, area);
    }

    String deadlineText() {
        return deadlineText;
    }

    String title() {
        return title;
    }

    Area area() {
        return area;
    }
}
