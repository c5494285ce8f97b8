package vn.cchc.plan.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.reporting.domain.Timeliness;

/** Periods as a caller may read them: with the units of its scope, or with all of them where it collects. */
@RequestScoped
class PeriodReading {

    private static final int WHOLE_PERIOD = 20_000;

    private final ReportAccess access;
    private final ReportQueries queries;
    private final PeriodBooks books;
    private final PeriodRepository periods;
    private final OwedRepository owed;
    private final Aggregates aggregates;

    PeriodReading(
            ReportAccess access,
            ReportQueries queries,
            PeriodBooks books,
            PeriodRepository periods,
            OwedRepository owed,
            Aggregates aggregates) {
        this.access = access;
        this.queries = queries;
        this.books = books;
        this.periods = periods;
        this.owed = owed;
        this.aggregates = aggregates;
    }

    /** A period with the version its changes are checked against. */
    record Stored(PeriodView period, long version) {}

    @Transactional
    Stored find(UUID id) {
        List<OwedEntity> units = units(id);
        PeriodBooks.Book book = books.of(id);
        return new Stored(book.period().view(book.duty(), counts(units)), book.period().version());
    }

    @Transactional
    List<PeriodView> page(UUID duty, Boolean locked, ReportQueries.PeriodKey after, int rows) {
        return queries.periods(duty, locked, access.prefix(), after, rows).stream()
                .map(id -> find(id).period())
                .toList();
    }

    @Transactional
    List<PeriodChangeView> changes(UUID id) {
        units(id);
        return periods.changes(id).stream().map(PeriodChangeEntity::view).toList();
    }

    /** @param at amendments up to this instant count; null for all */
    @Transactional
    AggregateView aggregate(UUID id, Instant at) {
        List<OwedEntity> units = units(id);
        PeriodBooks.Book book = books.of(id);
        if (at != null && (!book.period().isLocked() || at.isBefore(book.period().lockedAt()))) {
            throw Problems.unprocessable(
                    "report-period-not-locked",
                    Text.of(
                            "Chỉ xem lại được số liệu từ khi kỳ báo cáo đã khóa.",
                            "Figures can be seen as of an instant only since the period was locked."),
                    Violation.query("at", Text.of("Trước khi khóa kỳ.", "Before the period was locked.")));
        }
        return aggregates.of(book, units, at == null ? books.now() : at);
    }

    /** Those the caller may see; a period of which it may see nothing does not exist for it. */
    @Transactional
    List<OwedEntity> units(UUID id) {
        PeriodBooks.Book book = books.of(id);
        Set<UUID> visible = new HashSet<>(queries.owed(
                OwedFilter.ofPeriod(id), access.prefix(), books.today(), null, WHOLE_PERIOD));
        if (visible.isEmpty() && !access.covers(book.duty().collector())) {
            throw Problems.notFound();
        }
        return owed.unitsOf(id).stream()
                .filter(unit -> visible.contains(unit.id()))
                .toList();
    }

    /** The office that collects, once it is clear that the caller may know of the period. */
    @Transactional
    String collector(UUID id) {
        units(id);
        return books.of(id).duty().collector();
    }

    private PeriodCounts counts(List<OwedEntity> units) {
        List<Timeliness> all = units.stream()
                .map(unit -> unit.report().timeliness(books.today()))
                .toList();
        long exempt = count(all, Timeliness.EXEMPT);
        long handedIn = units.stream()
                .filter(unit -> unit.report().handedInOn() != null)
                .count();
        return new PeriodCounts(
                all.size() - exempt,
                handedIn,
                count(all, Timeliness.ON_TIME),
                count(all, Timeliness.LATE),
                count(all, Timeliness.MISSING),
                count(all, Timeliness.PENDING),
                count(all, Timeliness.UNDATED),
                exempt);
    }

    private static long count(List<Timeliness> all, Timeliness wanted) {
        return all.stream().filter(timeliness -> timeliness == wanted).count();
    }
}
