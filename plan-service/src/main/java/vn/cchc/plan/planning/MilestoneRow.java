package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;

/** One thing due on one day; a recurrence has a row for each of its days. */
@Embeddable
class MilestoneRow {

    private int position;
    private String text;
    private String what;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "due_on")
    private LocalDate due;

    private String recurrence;
    private String basis;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    protected MilestoneRow() {}

    private MilestoneRow(int position, Milestone milestone, LocalDate due) {
        this.position = position;
        this.text = milestone.text();
        this.what = milestone.what();
        this.kind = milestone.kind();
        this.from = milestone.from();
        this.due = due;
        this.recurrence = milestone.recurrence();
        this.basis = milestone.basis();
        this.certainty = milestone.certainty();
    }

    static List<MilestoneRow> of(List<Milestone> milestones) {
        List<MilestoneRow> rows = new ArrayList<>();
        for (Milestone milestone : milestones) {
            if (milestone.dates().isEmpty()) {
                rows.add(new MilestoneRow(rows.size(), milestone, milestone.due()));
            }
            for (LocalDate date : milestone.dates()) {
                rows.add(new MilestoneRow(rows.size(), milestone, date));
            }
        }
        return rows;
    }

    Milestone milestone() {
        List<LocalDate> dates = kind == Kind.RECURRING && due != null ? List.of(due) : List.of();
        return new Milestone(text, what, kind, from, due, dates, recurrence, basis, certainty);
    }

    int position() {
        return position;
    }

    LocalDate due() {
        return due;
    }
}
