package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One report owed that a submission serves, and what became of it there. */
@Entity
@Table(name = "report_submission_target")
class SubmissionTargetEntity {

    @Id
    private UUID id;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "owed_report_id")
    private UUID owedReportId;

    @Enumerated(EnumType.STRING)
    private OwedStateName outcome;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    protected SubmissionTargetEntity() {}

    SubmissionTargetEntity(UUID submissionId, UUID owedReportId) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.owedReportId = owedReportId;
        this.outcome = OwedStateName.SUBMITTED;
    }

    void decide(OwedStateName decision, String why, String subject, Instant now) {
        outcome = decision;
        reason = why;
        decidedBy = subject;
        decidedAt = now;
    }

    UUID submissionId() {
        return submissionId;
    }

    OwedStateName outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }
}
