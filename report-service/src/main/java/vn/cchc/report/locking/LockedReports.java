package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.rendering.LockNotice;
import vn.cchc.report.rendering.LockNotices;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.request.LockRead;

/** What reports of closed periods say of their lock, and of what was corrected since. */
@ApplicationScoped
class LockedReports implements LockNotices {

    private final LockRead read;
    private final EntityManager entities;
    private final AgencyScope scope;
    private final AmendmentReports amendments;

    LockedReports(LockRead read, EntityManager entities, AgencyScope scope, AmendmentReports amendments) {
        this.read = read;
        this.entities = entities;
        this.scope = scope;
        this.amendments = amendments;
    }

    /** An agency below reads by the lock above it, but sees the amendments of its own locks only. */
    @Override
    public Optional<LockNotice> find() {
        return read.asked()
                .map(asked -> entities.find(PeriodLockEntity.class, asked.lock()))
                .map(lock -> new LockNotice(
                        lock.id,
                        AsAt.local(lock.lockedAt),
                        lock.checksum,
                        scope.covers(lock.agency) ? LockResource.PATH + "/" + lock.id + "/amendments" : null));
    }

    @Override
    public String words(LockNotice lock, String report) {
        var corrected = read.asked()
                .map(asked -> amendments.count(report, asked))
                .orElseThrow()
                .words();
        return "Kỳ báo cáo đã khóa lúc %s; mã kiểm tra (SHA-256): %s. %s"
                .formatted(ReportWords.instant(lock.lockedAt()), lock.checksum(), corrected);
    }
}
