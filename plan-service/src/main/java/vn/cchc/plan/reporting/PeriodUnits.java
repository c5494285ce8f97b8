package vn.cchc.plan.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;

/** The units' reports of a period as far as the caller may see them. */
@RequestScoped
class PeriodUnits {

    /** More units than any country has. */
    private static final int ALL = 20_000;

    private final ReportAccess access;
    private final ReportQueries queries;
    private final PeriodBooks books;
    private final OwedRepository owed;

    PeriodUnits(ReportAccess access, ReportQueries queries, PeriodBooks books, OwedRepository owed) {
        this.access = access;
        this.queries = queries;
        this.books = books;
        this.owed = owed;
    }

    /** A period of which the caller may see nothing does not exist for it. */
    @Transactional
    List<OwedEntity> visible(UUID period) {
        PeriodBooks.Book book = books.of(period);
        Set<UUID> ids =
                new HashSet<>(queries.owed(OwedFilter.ofPeriod(period), access.prefix(), books.today(), null, ALL));
        if (ids.isEmpty() && !access.covers(book.duty().collector())) {
            throw Problems.notFound();
        }
        return owed.unitsOf(period).stream()
                .filter(unit -> ids.contains(unit.id()))
                .toList();
    }
}
