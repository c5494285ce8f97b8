package vn.cchc.plan.scoring.emulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "emulation_merit")
class MeritEntity {

    @Id
    private UUID id;

    private String agency;
    private int year;

    @Enumerated(EnumType.STRING)
    private MeritKind kind;

    private String title;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private MeritLevel level;

    private Instant at;
    private String subject;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_for")
    private String withdrawnFor;

    protected MeritEntity() {}

    MeritEntity(MeritRequest request, String subject, Instant at) {
        this.id = UUID.randomUUID();
        this.agency = request.agency();
        this.year = request.year();
        this.kind = request.kind();
        this.title = request.title().strip();
        this.decisionNumber = request.decisionNumber().strip();
        this.decisionDate = request.decisionDate();
        this.decidedBy = request.decidedBy();
        this.level = request.level();
        this.subject = subject;
        this.at = at;
    }

    /** Taken back once; the first reason stays. */
    void withdraw(String reason, String by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnFor = reason;
            withdrawnBy = by;
            withdrawnAt = now;
        }
    }

    String agency() {
        return agency;
    }

    MeritView view() {
        return new MeritView(
                id,
                agency,
                year,
                kind,
                title,
                decisionNumber,
                decisionDate,
                decidedBy,
                level,
                at,
                subject,
                withdrawnAt,
                withdrawnFor);
    }
}
