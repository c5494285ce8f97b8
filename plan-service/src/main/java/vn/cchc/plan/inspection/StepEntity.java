package vn.cchc.plan.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;

/** One step of a finding and where it stood afterwards; never changed. */
@Entity(name = "FindingHistory")
@Table(name = "finding_step")
class StepEntity {

    @Id
    private UUID id;

    @Column(name = "finding_id")
    private UUID findingId;

    private int number;
    private Instant at;
    private String subject;

    @Column(name = "by_agency")
    private String byAgency;

    @Enumerated(EnumType.STRING)
    private FindingAction action;

    private String words;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private FindingStateName state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "doc_number"))
    @AttributeOverride(name = "date", column = @Column(name = "doc_date"))
    private PaperRow paper;

    @Column(name = "handed_from")
    private String handedFrom;

    protected StepEntity() {}

    /** @param from code of the closed agency whose finding it was */
    static StepEntity handedOn(FindingEntity finding, String from, Caller by, Instant at) {
        String words = from + " đã giải thể, sáp nhập; chuyển cho " + finding.agency();
        StepEntity step = new StepEntity(finding, new Step(FindingAction.HAND_ON, words, null, null, null), by, at);
        step.handedFrom = from;
        return step;
    }

    StepEntity(FindingEntity finding, Step step, Caller caller, Instant at) {
        this.id = UUID.randomUUID();
        this.findingId = finding.id();
        this.number = finding.nextStep();
        this.at = at;
        this.subject = caller.subject();
        this.byAgency = caller.agency();
        this.action = step.action();
        this.words = step.words();
        this.onDay = step.on();
        this.paper = PaperRow.of(step.document());
        InspectionMessage.After after = finding.after();
        this.state = FindingStateName.valueOf(after.state());
        this.dueOn = after.dueOn();
        this.reportedOn = after.reportedOn();
        this.doneOn = after.doneOn();
    }

    FindingStep view() {
        return new FindingStep(
                number, at, subject, byAgency, action, words, onDay, state, dueOn, PaperRow.paper(paper));
    }
}
