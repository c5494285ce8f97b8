package vn.cchc.report.locking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.report.period.AsAt;

/** A closed period; written once, never changed. */
@Entity
@Table(name = "period_lock")
class PeriodLockEntity {

    @Id
    UUID id;

    String agency;
    String path;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    @Column(name = "looked_at")
    Instant lookedAt;

    @Column(name = "as_of")
    Instant asOf;

    String reason;

    @Column(name = "locked_by")
    String lockedBy;

    @Column(name = "locked_at")
    Instant lockedAt;

    long dossiers;
    String checksum;
    Long tellings;

    @Column(name = "told_checksum")
    String toldChecksum;

    /** Null with locks from before more than petitions and reports owed was frozen of what is told. */
    String[] topics;

    Long tasks;

    @Column(name = "task_checksum")
    String taskChecksum;

    LockedPeriod view() {
        return new LockedPeriod(
                id,
                agency,
                fromDay,
                toDay,
                AsAt.local(lookedAt),
                AsAt.local(asOf),
                reason,
                lockedBy,
                AsAt.local(lockedAt),
                dossiers,
                checksum,
                tellings,
                toldChecksum,
                tasks,
                taskChecksum);
    }
}
