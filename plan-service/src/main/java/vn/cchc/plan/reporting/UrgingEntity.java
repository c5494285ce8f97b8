package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A letter that urged a unit; never changed. */
@Entity
@Table(name = "report_urging")
class UrgingEntity {

    @Id
    private UUID id;

    @Column(name = "owed_report_id")
    private UUID owedReportId;

    private int number;
    private Instant at;

    @Column(name = "subject")
    private String subject;

    private String letter;

    protected UrgingEntity() {}

    UrgingEntity(UUID owedReportId, int number, String letter, String subject, Instant at) {
        this.id = UUID.randomUUID();
        this.owedReportId = owedReportId;
        this.number = number;
        this.letter = letter;
        this.subject = subject;
        this.at = at;
    }

    UrgingView view(String agency) {
        return new UrgingView(id, owedReportId, agency, number, at, letter);
    }

    UUID owedReportId() {
        return owedReportId;
    }
}
