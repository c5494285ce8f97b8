package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts again what a lock froze. */
@ApplicationScoped
class LockChecks {

    private final Locks locks;
    private final Freezer freezer;
    private final ReportFreezer reports;

    LockChecks(Locks locks, Freezer freezer, ReportFreezer reports) {
        this.locks = locks;
        this.freezer = freezer;
        this.reports = reports;
    }

    /** In a transaction, so that the driver pages. */
    @Transactional
    LockCheck of(UUID id) {
        var lock = locks.find(id);
        var sums = freezer.sums(id);
        var dossiers = sums.dossiers();
        var told = LockCheck.Told.of(lock.tellings, lock.toldChecksum, sums.told());
        var tasks = LockCheck.Told.of(lock.tasks, lock.taskChecksum, sums.tasks());
        var kept = reports.check(id);
        boolean intact = lock.checksum.equals(dossiers.checksum())
                && lock.dossiers == dossiers.rows()
                && (told == null || told.intact())
                && (tasks == null || tasks.intact())
                && kept.stream().allMatch(LockCheck.Report::intact);
        return new LockCheck(
                id, intact, lock.checksum, dossiers.checksum(), lock.dossiers, dossiers.rows(), told, tasks, kept);
    }
}
