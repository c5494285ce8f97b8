package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.Task;

/** One content of a task, due on one day; a recurrence has a row for each of its days. */
@Embeddable
class MilestoneRow {

    private String text;
    private String what;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "from_on")
    private LocalDate from;

    @Embedded
    private TaskStanding standing;

    private String recurrence;
    private String basis;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Embedded
    private HangsOnRow hangsOn;

    protected MilestoneRow() {}

    /** Whether another row stands for the same thing on the same day; one that says nothing of its own is the task itself. */
    boolean isSame(MilestoneRow other) {
        return (saysNothing() || other.saysNothing() || what.equals(other.what))
                && Objects.equals(due(), other.due())
                && kind == other.kind
                && standing.state() != TaskStateName.CANCELLED;
    }

    private boolean saysNothing() {
        return what == null || what.isBlank();
    }

    private MilestoneRow(Milestone milestone, LocalDate due) {
        this.text = milestone.text();
        this.what = milestone.what();
        this.kind = milestone.kind();
        this.from = milestone.from();
        this.standing = TaskStanding.draft(due);
        this.recurrence = milestone.recurrence();
        this.basis = milestone.basis();
        this.certainty = milestone.certainty();
        this.hangsOn = HangsOnRow.of(milestone.dependsOn());
    }

    /** At least one: what has no time is still something to do. */
    static List<MilestoneRow> of(List<Milestone> milestones) {
        List<MilestoneRow> rows = new ArrayList<>();
        for (Milestone milestone : milestones) {
            if (milestone.dates().isEmpty()) {
                rows.add(new MilestoneRow(milestone, milestone.due()));
            }
            for (LocalDate date : milestone.dates()) {
                rows.add(new MilestoneRow(milestone, date));
            }
        }
        if (rows.isEmpty()) {
            rows.add(new MilestoneRow(
                    new Milestone("", "", Kind.NONE, null, null, List.of(), null, null, Certainty.CERTAIN), null));
        }
        return rows;
    }

    Milestone milestone() {
        LocalDate due = standing.dueOn();
        List<LocalDate> dates = kind == Kind.RECURRING && due != null ? List.of(due) : List.of();
        return new Milestone(
                text,
                what,
                kind,
                from,
                due,
                dates,
                recurrence,
                basis,
                certainty,
                hangsOn().dependence());
    }

    Kind kind() {
        return kind;
    }

    /** Null columns come back as no object. */
    HangsOnRow hangsOn() {
        return hangsOn == null ? new HangsOnRow() : hangsOn;
    }

    /** What it hangs on was named, and says from when on it may be done. */
    void dated(HangsOnRow named, LocalDate first) {
        hangsOn = named;
        from = first == null ? from : first;
    }

    Task content(Origin origin) {
        return standing.task(origin);
    }

    /** Takes over where the content now stands. */
    void become(Task content) {
        standing = TaskStanding.of(content);
    }

    boolean isContinuous() {
        return kind == Kind.CONTINUOUS && standing.state() != TaskStateName.CANCELLED;
    }

    LocalDate due() {
        return standing.dueOn();
    }

    /** @param part what a lead agency has done of it, or null where it has no part of its own */
    ToldContent told(int number, Function<Party, TaskStanding> part, List<Party> lead) {
        List<ToldContent.Lead> leads = lead.stream()
                .map(party -> ToldContent.Lead.of(
                        party, Optional.ofNullable(part.apply(party)).orElse(standing)))
                .toList();
        return ToldContent.of(number, what, standing, leads);
    }

    ContentView view(int number, ContentView.Leads leads) {
        return new ContentView(
                number,
                what,
                text,
                kind,
                standing.dueOn(),
                standing.state(),
                standing.progress(),
                standing.submittedOn(),
                standing.completedOn(),
                standing.overdueSince(),
                hangsOn().dependence(),
                hangsOn().eventOn(),
                hangsOn().child(),
                hangsOn().explanation(),
                leads);
    }
}
