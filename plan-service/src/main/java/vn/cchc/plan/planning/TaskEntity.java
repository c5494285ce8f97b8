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
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.Task;
import vn.cchc.plan.planning.domain.Work;

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

    @Embedded
    private TaskBackground background;

    @Embedded
    private Assignment assignment;

    @Column(name = "carried_from")
    private UUID carriedFrom;

    private long sequence;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "task_party", joinColumns = @JoinColumn(name = "task_id"))
    private List<PartyRow> parties = new ArrayList<>();

    @Embedded
    private TaskContents contents;

    @Embedded
    private TaskTargets targets = new TaskTargets();

    protected TaskEntity() {}

    TaskEntity(UUID planId, int position, NewTask task, Origin origin) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.position = position;
        this.content = new TaskContent(task);
        this.origin = origin;
        this.contents = new TaskContents(task.milestones());
        this.standing = TaskStanding.draft(contents.lastDue());
        name(PartyRow.Part.LEAD, task.lead());
        name(PartyRow.Part.COORDINATING, task.coordinating());
        beside(task);
    }

    private void beside(NewTask task) {
        background = task.background();
        responsible = task.responsible();
        targets.aimAt(task.targets());
    }

    /** Whose dossiers were late, of a remediation task; null of any other. */
    String faultAgency() {
        return faultAgency;
    }

    /** The system's own task against an agency whose dossiers were late in a month. */
    static TaskEntity remediation(UUID planId, int position, NewTask task, String faultAgency, LocalDate faultMonth) {
        TaskEntity entity = new TaskEntity(planId, position, task, Origin.REMEDIATION);
        entity.faultAgency = faultAgency;
        entity.faultMonth = faultMonth;
        return entity;
    }

    /** The same task in the plan of the following year. */
    TaskEntity carriedInto(UUID plan, int place, List<Milestone> again) {
        NewTask same = content.task(parties(PartyRow.Part.LEAD), parties(PartyRow.Part.COORDINATING), again);
        TaskEntity next = new TaskEntity(plan, place, same, origin);
        next.content.mapped(content.area());
        next.describe(background());
        next.assigned(assignment);
        next.answeredBy(responsible);
        next.targets.aimAt(targets.wanted());
        next.carriedFrom = id;
        return next;
    }

    private void name(PartyRow.Part part, List<Party> named) {
        parties.removeIf(row -> row.part() == part);
        for (int i = 0; i < named.size(); i++) {
            parties.add(new PartyRow(part, i, named.get(i)));
        }
    }

    /** A revision says the task anew; its days are the contents' own matter. */
    void revise(NewTask words, TaskRequest request) {
        content = new TaskContent(words);
        content.mapped(request.areaCode());
        name(PartyRow.Part.LEAD, words.lead());
        name(PartyRow.Part.COORDINATING, words.coordinating());
        background = request.background();
        responsible = request.responsible() == null ? responsible : request.responsible();
        targets.aimAt(request.targets());
    }

    void leadBy(List<Party> lead) {
        name(PartyRow.Part.LEAD, lead);
    }

    void coordinatedBy(List<Party> coordinating) {
        if (!coordinating.equals(parties(PartyRow.Part.COORDINATING))) {
            name(PartyRow.Part.COORDINATING, coordinating);
        }
    }

    void moveTo(int place) {
        position = place;
    }

    /** A draft says what its corrected document says; of its lists only those named are taken over. */
    void amend(NewTask task, Set<TaskAmendment.Part> parts) {
        revise(task, parts);
        if (parts.contains(TaskAmendment.Part.MILESTONES)) {
            contents = new TaskContents(task.milestones());
            standing = TaskStanding.draft(contents.lastDue());
        }
    }

    /** The same of one that binds; its days are the contents' own matter. */
    void revise(NewTask task, Set<TaskAmendment.Part> parts) {
        content = new TaskContent(task);
        beside(task);
        if (parts.contains(TaskAmendment.Part.LEAD)) {
            name(PartyRow.Part.LEAD, task.lead());
        }
        if (parts.contains(TaskAmendment.Part.COORDINATING)) {
            name(PartyRow.Part.COORDINATING, task.coordinating());
        }
    }

    void answeredBy(String person) {
        responsible = person;
    }

    void describe(TaskBackground given) {
        background = background().with(given);
    }

    void assigned(Assignment document) {
        assignment = document;
    }

    Task task() {
        return standing.task(origin);
    }

    Work work() {
        return contents.of(task(), origin, Party.agencies(parties(PartyRow.Part.LEAD)));
    }

    /** Takes over where the task and its contents now stand. */
    void become(Work work) {
        standing = TaskStanding.of(work.task());
        contents.become(work.contents(), origin);
    }

    long nextSequence() {
        return ++sequence;
    }

    TaskView view(List<DocumentView> documents, UUID carriedTo) {
        return content.view(this, standing, documents, carriedTo);
    }

    TaskMessage message(TaskMessage.PlanRef plan, String type, Instant at, Object detail) {
        return content.message(this, standing, plan, type, at, detail);
    }

    /** Its contents as events tell them. */
    List<ToldContent> told() {
        return contents.told(Party.distinct(parties(PartyRow.Part.LEAD)));
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

    TaskContent content() {
        return content;
    }

    TaskContents contents() {
        return contents;
    }

    TaskTargets targets() {
        return targets;
    }

    TaskBackground background() {
        return background == null ? TaskBackground.NONE : background;
    }

    Assignment assignment() {
        return assignment;
    }

    UUID carriedFrom() {
        return carriedFrom;
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
}
