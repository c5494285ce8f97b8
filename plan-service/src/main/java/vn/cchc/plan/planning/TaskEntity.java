package vn.cchc.plan.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.Task;

@Entity
@Table(name = "task")
class TaskEntity {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private int position;

    @Embedded
    private TaskContent content;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String responsible;

    @Embedded
    private TaskStanding standing;

    @Column(name = "fault_agency")
    private String faultAgency;

    @Column(name = "fault_month")
    private LocalDate faultMonth;

    private long sequence;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "task_party", joinColumns = @JoinColumn(name = "task_id"))
    private List<PartyRow> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "task_milestone", joinColumns = @JoinColumn(name = "task_id"))
    private List<MilestoneRow> milestones = new ArrayList<>();

    protected TaskEntity() {}

    TaskEntity(UUID planId, int position, NewTask task, Origin origin) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.position = position;
        this.content = new TaskContent(task);
        this.origin = origin;
        this.milestones.addAll(MilestoneRow.of(task.milestones()));
        this.standing = TaskStanding.draft(lastDue());
        name(PartyRow.Part.LEAD, task.lead());
        name(PartyRow.Part.COORDINATING, task.coordinating());
    }

    /** The system's own task against an agency whose dossiers were late in a month. */
    static TaskEntity remediation(UUID planId, int position, NewTask task, String faultAgency, LocalDate faultMonth) {
        TaskEntity entity = new TaskEntity(planId, position, task, Origin.REMEDIATION);
        entity.faultAgency = faultAgency;
        entity.faultMonth = faultMonth;
        return entity;
    }

    private LocalDate lastDue() {
        return milestones.stream()
                .map(MilestoneRow::due)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void name(PartyRow.Part part, List<Party> named) {
        parties.removeIf(row -> row.part() == part);
        for (int i = 0; i < named.size(); i++) {
            parties.add(new PartyRow(part, i, named.get(i)));
        }
    }

    void leadBy(List<Party> lead) {
        name(PartyRow.Part.LEAD, lead);
    }

    void answeredBy(String person) {
        responsible = person;
    }

    Task task() {
        return standing.task(origin);
    }

    /** Takes over where the task now stands. */
    void become(Task task) {
        standing = standing.after(task);
    }

    long nextSequence() {
        return ++sequence;
    }

    TaskView view(List<DocumentView> documents) {
        return content.view(this, standing, documents);
    }

    TaskMessage message(TaskMessage.PlanRef plan, String type, Instant at, Object detail) {
        List<Party> lead = parties(PartyRow.Part.LEAD);
        return new TaskMessage(
                id,
                type,
                at,
                plan,
                content.label(),
                content.title(),
                content.area(),
                origin,
                Party.agencies(lead),
                Party.names(lead),
                standing.message(),
                detail);
    }

    boolean isIssued() {
        return standing.state() != TaskStateName.DRAFT;
    }

    UUID id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    String responsible() {
        return responsible;
    }

    UUID planId() {
        return planId;
    }

    int position() {
        return position;
    }

    long version() {
        return version;
    }

    List<Party> parties(PartyRow.Part part) {
        return parties.stream()
                .filter(row -> row.part() == part)
                .sorted(Comparator.comparingInt(PartyRow::position))
                .map(PartyRow::party)
                .toList();
    }

    List<Milestone> milestones() {
        return milestones.stream()
                .sorted(Comparator.comparingInt(MilestoneRow::position))
                .map(MilestoneRow::milestone)
                .toList();
    }
}
