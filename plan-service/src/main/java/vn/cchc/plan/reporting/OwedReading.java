package vn.cchc.plan.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;

/** Reports owed as a caller may read them. */
@RequestScoped
class OwedReading {

    private final ReportAccess access;
    private final ReportQueries queries;
    private final PeriodBooks books;
    private final OwedRepository owed;
    private final ReportRecords records;
    private final Letters names;

    OwedReading(
            ReportAccess access,
            ReportQueries queries,
            PeriodBooks books,
            OwedRepository owed,
            ReportRecords records,
            Letters names) {
        this.access = access;
        this.queries = queries;
        this.books = books;
        this.owed = owed;
        this.records = records;
        this.names = names;
    }

    /** A report with the version its changes are checked against. */
    record Stored(OwedDetail detail, long version) {}

    @Transactional
    List<OwedView> page(OwedFilter filter, ReportQueries.OwedKey after, int rows) {
        return queries.owed(filter, access.prefix(), books.today(), after, rows).stream()
                .map(owed::findById)
                .map(this::view)
                .toList();
    }

    @Transactional
    Stored detail(UUID id) {
        access.requireOwed(id);
        OwedEntity entity = owed.findByIdOptional(id).orElseThrow(Problems::notFound);
        List<UUID> only = List.of(id);
        OwedDetail detail = new OwedDetail(
                view(entity),
                books.of(entity.periodId()).terms().form(),
                records.submissionsFor(id),
                records.amendments(only).stream().map(AmendmentEntity::view).toList(),
                records.urgings(only).stream()
                        .map(urging -> urging.view(entity.agency()))
                        .toList());
        return new Stored(detail, entity.version());
    }

    private OwedView view(OwedEntity entity) {
        PeriodBooks.Book book = books.of(entity.periodId());
        return entity.view(book.period(), book.duty(), names.name(entity.agency()), books.today());
    }

    /** Whose report it is, for the question who may do what with it. */
    @Transactional
    Parties parties(UUID id) {
        access.requireOwed(id);
        OwedEntity entity = owed.findByIdOptional(id).orElseThrow(Problems::notFound);
        return new Parties(entity.agency(), books.of(entity.periodId()).duty().collector());
    }

    /** @param agency who owes it, @param collector whose office collects it */
    record Parties(String agency, String collector) {}
}
