package vn.cchc.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.ReportDatabase;

/** Finds the lock of what is asked for: its own period, locked for the agency itself or for one above it. */
@ApplicationScoped
public class FrozenPeriods {

    private static final String LOCK = """
            select id, looked_at from period_lock
            where from_day = ? and to_day = ? and (path = ? or starts_with(?, path || '/'))
            order by length(path) desc limit 1
            """;

    private static final String LOCKED_AT = "select locked_at from period_lock where id = ?";

    private record Lock(UUID id, AsAt at) {}

    private final ReportDatabase database;

    FrozenPeriods(ReportDatabase database) {
        this.database = database;
    }

    /** As it was frozen, or as it is where nothing was. */
    public Asked of(Asked asked) {
        return find(asked).map(lock -> asked.frozenBy(lock.id(), lock.at())).orElse(asked);
    }

    /** Up to when a lock believes events. */
    public AsAt lockedAt(UUID lock) {
        return database.list(LOCKED_AT, row -> new AsAt(ReportDatabase.instant(row, "locked_at")), lock).stream()
                .findFirst()
                .orElseThrow();
    }

    private Optional<Lock> find(Asked asked) {
        return database
                .list(
                        LOCK,
                        row -> new Lock(
                                row.getObject("id", UUID.class), new AsAt(ReportDatabase.instant(row, "looked_at"))),
                        asked.period().from(),
                        asked.period().to(),
                        asked.agencyPath(),
                        asked.agencyPath())
                .stream()
                .findFirst();
    }
}
