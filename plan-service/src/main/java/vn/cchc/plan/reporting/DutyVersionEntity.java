package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Definition;

/** What a duty says from a day on; never changed. */
@Entity
@Table(name = "reporting_duty_version")
class DutyVersionEntity {

    @Id
    private UUID id;

    @Column(name = "duty_id")
    private UUID dutyId;

    private int number;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String definition;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "subject")
    private String subject;

    protected DutyVersionEntity() {}

    DutyVersionEntity(UUID dutyId, int number, LocalDate effectiveFrom, Definition terms, String subject, Instant now) {
        this.id = UUID.randomUUID();
        this.dutyId = dutyId;
        this.number = number;
        this.effectiveFrom = effectiveFrom;
        this.definition = ReportJson.write(terms);
        this.subject = subject;
        this.createdAt = now;
    }

    UUID dutyId() {
        return dutyId;
    }

    int number() {
        return number;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    Definition terms() {
        return ReportJson.readTerms(definition);
    }
}
