package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.OwedReport;
import vn.cchc.plan.reporting.domain.OwedState;
import vn.cchc.plan.reporting.domain.Part;

@Entity
@Table(name = "owed_report")
class OwedEntity {

    @Id
    private UUID id;

    @Column(name = "period_id")
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String agency;

    @Enumerated(EnumType.STRING)
    private OwedStateName state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "resubmit_by")
    private LocalDate resubmitBy;

    @Column(name = "handed_in_on")
    private LocalDate handedInOn;

    @Column(name = "missing_since")
    private LocalDate missingSince;

    @Column(name = "soon_told_for")
    private LocalDate soonToldFor;

    private int urgings;
    private boolean locked;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "decided_reason")
    private String decidedReason;

    private long sequence;

    @Version
    private long version;

    protected OwedEntity() {}

    OwedEntity(UUID periodId, String agency, OwedReport report) {
        this.id = UUID.randomUUID();
        this.periodId = periodId;
        this.part = report.part();
        this.agency = agency;
        become(report);
    }

    OwedReport report() {
        return new OwedReport(part, stateAsIs(), dueOn, resubmitBy, missingSince, soonToldFor, urgings, locked);
    }

    private OwedState stateAsIs() {
        return switch (state) {
            case OPEN -> new OwedState.Open();
            case SUBMITTED -> new OwedState.Submitted(handedInOn);
            case RETURNED -> new OwedState.Returned();
            case ACCEPTED -> new OwedState.Accepted(handedInOn);
            case EXEMPT -> new OwedState.Exempt();
        };
    }

    /** Takes over where the report now stands. */
    final void become(OwedReport report) {
        state = OwedStateName.of(report.state());
        dueOn = report.dueOn();
        resubmitBy = report.resubmitBy();
        handedInOn = report.handedInOn();
        missingSince = report.missingSince();
        soonToldFor = report.soonToldFor();
        urgings = report.urgings();
        locked = report.locked();
    }

    void holds(UUID submission) {
        submissionId = submission;
        decidedReason = null;
    }

    /** Nothing stands any more. */
    void gaveBack(String reason) {
        submissionId = null;
        decidedReason = reason;
    }

    ReportMessage.After after(LocalDate today) {
        OwedReport report = report();
        return new ReportMessage.After(
                state, report.goodUntil(), handedInOn, report.timeliness(today), missingSince, urgings, locked);
    }

    OwedView view(PeriodEntity period, DutyEntity duty, String agencyName, LocalDate today) {
        OwedReport report = report();
        return new OwedView(
                id,
                duty.reference(),
                period.ref(),
                part,
                agency,
                agencyName,
                state,
                report.timeliness(today),
                report.goodUntil(),
                resubmitBy,
                handedInOn,
                missingSince,
                urgings,
                locked,
                decidedReason);
    }

    long nextSequence() {
        return ++sequence;
    }

    UUID id() {
        return id;
    }

    UUID periodId() {
        return periodId;
    }

    Part part() {
        return part;
    }

    String agency() {
        return agency;
    }

    OwedStateName state() {
        return state;
    }

    UUID submissionId() {
        return submissionId;
    }

    long version() {
        return version;
    }
}
