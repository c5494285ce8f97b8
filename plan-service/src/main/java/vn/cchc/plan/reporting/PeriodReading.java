package vn.cchc.plan.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Periods as a caller may read them: with the units of its scope, or with all of them where it collects. */
@RequestScoped
class PeriodReading {

    private static final Text FUTURE = Text.of("không được ở tương lai", "must not be in the future");

    private final ReportAccess access;
    private final PeriodQueries queries;
    private final PeriodBooks books;
    private final PeriodRepository periods;
    private final PeriodUnits units;
    private final Aggregates aggregates;

    PeriodReading(
            ReportAccess access,
            PeriodQueries queries,
            PeriodBooks books,
            PeriodRepository periods,
            PeriodUnits units,
            Aggregates aggregates) {
        this.access = access;
        this.queries = queries;
        this.books = books;
        this.periods = periods;
        this.units = units;
        this.aggregates = aggregates;
    }

    /** A period with the version its changes are checked against. */
    record Stored(PeriodView period, long version) {}

    @Transactional
    Stored find(UUID id) {
        units.visible(id);
        PeriodView view = views(List.of(id)).get(0);
        return new Stored(view, books.of(id).period().version());
    }

    @Transactional
    List<PeriodView> page(UUID duty, Boolean locked, PeriodQueries.PeriodKey after, int rows) {
        return views(queries.periods(duty, locked, access.prefix(), after, rows));
    }

    private List<PeriodView> views(List<UUID> ids) {
        Map<UUID, PeriodCounts> counts = queries.counts(ids, access.prefix(), books.today());
        return ids.stream()
                .map(books::of)
                .map(book ->
                        book.period().view(book.duty(), counts.get(book.period().id())))
                .toList();
    }

    @Transactional
    List<PeriodChangeView> changes(UUID id) {
        units.visible(id);
        return periods.changes(id).stream().map(PeriodChangeEntity::view).toList();
    }

    /** @param at amendments up to this instant count; null for all */
    @Transactional
    AggregateView aggregate(UUID id, Instant at) {
        List<OwedEntity> visible = units.visible(id);
        PeriodBooks.Book book = books.of(id);
        if (at != null && at.isAfter(books.now())) {
            throw Problems.validation(
                    Violation.query("at", FUTURE)); // else the figures of that instant could still change
        }
        if (at != null
                && (!book.period().isLocked() || at.isBefore(book.period().lockedAt()))) {
            throw Problems.unprocessable(
                    "report-period-not-locked",
                    Text.of(
                            "Chỉ xem lại được số liệu từ khi kỳ báo cáo đã khóa.",
                            "Figures can be seen as of an instant only since the period was locked."),
                    Violation.query("at", Text.of("Trước khi khóa kỳ.", "Before the period was locked.")));
        }
        return aggregates.of(book, visible, at == null ? books.now() : at);
    }

    /** The office that collects, once it is clear that the caller may know of the period. */
    @Transactional
    String collector(UUID id) {
        units.visible(id);
        return books.of(id).duty().collector();
    }
}
