package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Nominal;
import vn.cchc.plan.reporting.domain.PeriodKind;

@Entity
@Table(name = "report_period")
class PeriodEntity {

    @Id
    private UUID id;

    @Column(name = "duty_id")
    private UUID dutyId;

    @Column(name = "duty_version")
    private int dutyVersion;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    private String label;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "collection_due")
    private LocalDate collectionDue;

    @Column(name = "aggregation_due")
    private LocalDate aggregationDue;

    @Column(name = "dates_by")
    private String datesBy;

    private String reference;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "locked_by")
    private String lockedBy;

    @Version
    private long version;

    protected PeriodEntity() {}

    PeriodEntity(UUID dutyId, int dutyVersion, Nominal nominal) {
        this.id = UUID.randomUUID();
        this.dutyId = dutyId;
        this.dutyVersion = dutyVersion;
        this.kind = nominal.kind();
        this.label = nominal.label();
        this.startsOn = nominal.from();
        this.endsOn = nominal.to();
    }

    /** The days that follow from the duty's terms. */
    void dueBy(DueDays days) {
        collectionDue = days.collection();
        aggregationDue = days.aggregation();
    }

    /** The days another authority named; they are no longer counted. */
    void dueBy(DueDays days, String authority, String document) {
        dueBy(days);
        datesBy = authority;
        reference = document;
    }

    void lock(Instant at, String subject) {
        lockedAt = at;
        lockedBy = subject;
    }

    PeriodRef ref() {
        return new PeriodRef(id, label, kind, startsOn, endsOn);
    }

    PeriodView view(DutyEntity duty, PeriodCounts counts) {
        return new PeriodView(
                id,
                duty.reference(),
                dutyVersion,
                kind,
                label,
                startsOn,
                endsOn,
                collectionDue,
                aggregationDue,
                datesBy,
                reference,
                lockedAt,
                counts);
    }

    UUID id() {
        return id;
    }

    UUID dutyId() {
        return dutyId;
    }

    int dutyVersion() {
        return dutyVersion;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    DueDays days() {
        return new DueDays(collectionDue, aggregationDue);
    }

    boolean isDatedByHand() {
        return datesBy != null;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    Instant lockedAt() {
        return lockedAt;
    }

    long version() {
        return version;
    }
}
