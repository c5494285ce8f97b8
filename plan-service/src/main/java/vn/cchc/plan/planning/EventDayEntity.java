package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.deadline.EventTerm.Dated;

/** A day that was named for what a content hangs on; never changed. */
@Entity
@Table(name = "task_event_day")
class EventDayEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "task_id")
    private UUID taskId;

    private int content;

    @Column(name = "event_on")
    private LocalDate eventOn;

    @Column(name = "child_agency")
    private String childAgency;

    @Column(name = "previous_due_on")
    private LocalDate previousDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String explanation;
    private String document;
    private String note;
    private Instant at;
    private String subject;
    private String agency;

    protected EventDayEntity() {}

    EventDayEntity(UUID taskId, int content, EventDayRequest named, LocalDate previousDueOn, Dated dated) {
        this.taskId = taskId;
        this.content = content;
        this.eventOn = named.on();
        this.childAgency = named.childPlanOf();
        this.previousDueOn = previousDueOn;
        this.dueOn = dated.due();
        this.explanation = dated.explanation();
        this.document = named.document();
        this.note = named.note();
    }

    EventDayEntity by(Author author, Instant when) {
        subject = author.subject();
        agency = author.agency();
        at = when;
        return this;
    }

    EventDayView view() {
        return new EventDayView(
                at, subject, agency, content, eventOn, childAgency, previousDueOn, dueOn, explanation, document, note);
    }
}
