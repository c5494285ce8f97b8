package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
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

    TaskView view(TaskEntity task, TaskStanding standing, List<DocumentView> documents) {
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
                documents.stream().map(DocumentView::name).toList(),
                Party.names(lead),
                Party.agencies(lead),
                Party.names(coordinating),
                Party.agencies(coordinating),
                deadlineText,
                task.milestones(),
                standing.state(),
                standing.progress(),
                standing.dueOn(),
                standing.dueOn() == null,
                standing.completedOn(),
                standing.overdueSince(),
                task.responsible(),
                documents);
    }

    String label() {
        return label;
    }

    String title() {
        return title;
    }

    Area area() {
        return area;
    }
}
