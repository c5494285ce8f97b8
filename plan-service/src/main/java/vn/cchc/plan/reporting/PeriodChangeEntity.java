package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One change of a period's due days; never changed itself. */
@Entity
@Table(name = "report_period_change")
class PeriodChangeEntity {

    @Id
    private UUID id;

    @Column(name = "period_id")
    private UUID periodId;

    private Instant at;

    @Column(name = "subject")
    private String subject;

    @Column(name = "collection_before")
    private LocalDate collectionBefore;

    @Column(name = "aggregation_before")
    private LocalDate aggregationBefore;

    @Column(name = "collection_due")
    private LocalDate collectionDue;

    @Column(name = "aggregation_due")
    private LocalDate aggregationDue;

    private String authority;
    private String reason;

    protected PeriodChangeEntity() {}

    PeriodChangeEntity(PeriodEntity period, DueDays before, String authority, String reason) {
        this.id = UUID.randomUUID();
        this.periodId = period.id();
        this.collectionBefore = before.collection();
        this.aggregationBefore = before.aggregation();
        this.collectionDue = period.days().collection();
        this.aggregationDue = period.days().aggregation();
        this.authority = authority;
        this.reason = reason;
    }

    PeriodChangeEntity by(String who, Instant when) {
        subject = who;
        at = when;
        return this;
    }

    PeriodChangeView view() {
        return new PeriodChangeView(
                at, collectionBefore, aggregationBefore, collectionDue, aggregationDue, authority, reason);
    }
}
