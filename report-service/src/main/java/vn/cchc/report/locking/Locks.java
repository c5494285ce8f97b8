package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.LikePattern;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.request.ReportScope;

/** Closes periods and finds what was closed. */
@ApplicationScoped
class Locks {

    private static final Text BACKWARDS = Text.of("không được trước from", "must not be before from");
    private static final Text TOO_LONG = Text.of("kỳ báo cáo quá dài", "the period is too long");
    private static final Text NOT_OVER = Text.of("kỳ báo cáo chưa kết thúc", "the period is not over");
    private static final Text LOCKED_ALREADY =
            Text.of("Kỳ này của cơ quan đã được khóa.", "This period of the agency is closed already.");

    private final EntityManager entities;
    private final ReportScope agencies;
    private final AgencyScope scope;
    private final CompleteFacts facts;
    private final Freezer freezer;
    private final Clock clock;

    Locks(
            EntityManager entities,
            ReportScope agencies,
            AgencyScope scope,
            CompleteFacts facts,
            Freezer freezer,
            Clock clock) {
        this.entities = entities;
        this.agencies = agencies;
        this.scope = scope;
        this.facts = facts;
        this.freezer = freezer;
        this.clock = clock;
    }

    /** Joins the transaction of the request's key. */
    @Transactional
    LockedPeriod lock(LockRequest request) {
        var agency = agencies.agencyOf("/agency", request.agency());
        var period = period(request);
        requireNew(agency.code(), period);
        var reach = facts.require();
        var at = AsAt.endOf(period.to());
        var lock = new PeriodLockEntity();
        lock.id = UUID.randomUUID();
        lock.agency = agency.code();
        lock.path = agency.path();
        lock.fromDay = period.from();
        lock.toDay = period.to();
        lock.lookedAt = at.instant();
        lock.asOf = reach.asOf() == null ? null : reach.asOf().toInstant();
        lock.reason = request.reason().strip();
        lock.lockedBy = scope.caller().name();
        lock.lockedAt = clock.instant();
        var asked = Asked.of(agency.path(), period, at);
        var sums = freezer.freeze(lock.id, asked, lock.lockedAt);
        lock.dossiers = sums.dossiers().rows();
        lock.checksum = sums.dossiers().checksum();
        lock.tellings = sums.told().rows();
        lock.toldChecksum = sums.told().checksum();
        lock.topics = Stream.of(FrozenTopic.values()).map(FrozenTopic::topic).toArray(String[]::new);
        lock.tasks = sums.tasks().rows();
        lock.taskChecksum = sums.tasks().checksum();
        entities.persist(lock);
        entities.flush();
        return lock.view();
    }

    /** Of the agency asked for, with all below it; the newest first, those before the position given. */
    List<LockedPeriod> list(String agency, Instant before, UUID after, int limit) {
        var asked = agencies.agency(agency);
        return entities
                .createQuery("""
                        select l from PeriodLockEntity l
                        where (l.path = :path or l.path like :below)
                            and (l.lockedAt < :before or (l.lockedAt = :before and l.id > :after))
                        order by l.lockedAt desc, l.id""", PeriodLockEntity.class)
                .setParameter("path", asked.path())
                .setParameter("below", LikePattern.startingWith(asked.path() + "/"))
                .setParameter("before", before)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PeriodLockEntity::view)
                .toList();
    }

    /** One outside the caller's scope does not exist. */
    PeriodLockEntity find(UUID id) {
        var lock = entities.find(PeriodLockEntity.class, id);
        if (lock == null) {
            throw Problems.notFound();
        }
        scope.requireCovers(lock.agency);
        return lock;
    }

    private void requireNew(String agency, ReportPeriod period) {
        long same = entities.createQuery(
                        "select count(l) from PeriodLockEntity l where l.agency = :agency and l.fromDay = :from and"
                                + " l.toDay = :to",
                        Long.class)
                .setParameter("agency", agency)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getSingleResult();
        if (same > 0) {
            throw Problems.conflict("period-locked", LOCKED_ALREADY);
        }
    }

    private ReportPeriod period(LockRequest request) {
        if (request.to().isBefore(request.from())) {
            throw Problems.validation(Violation.at("/to", BACKWARDS));
        }
        var period = new ReportPeriod(request.from(), request.to());
        if (period.tooLong()) {
            throw Problems.validation(Violation.at("/to", TOO_LONG));
        }
        if (!period.to().isBefore(new AsAt(clock.instant()).day())) {
            throw Problems.validation(Violation.at("/to", NOT_OVER));
        }
        return period;
    }
}
