package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.reporting.domain.Fault;
import vn.cchc.plan.reporting.domain.Field;
import vn.cchc.plan.reporting.domain.Figures;
import vn.cchc.plan.reporting.domain.Part;

/** Reports the aggregate of a period upwards: the sums of its lines at that moment, kept as they went. */
@ApplicationScoped
class Aggregation {

    private final PeriodBooks books;
    private final OwedRepository owed;
    private final Aggregates aggregates;
    private final Handing handing;
    private final Clock clock;

    Aggregation(PeriodBooks books, OwedRepository owed, Aggregates aggregates, Handing handing, Clock clock) {
        this.books = books;
        this.owed = owed;
        this.aggregates = aggregates;
        this.handing = handing;
        this.clock = clock;
    }

    @Transactional
    void report(UUID periodId, AggregationRequest request, Caller caller) {
        PeriodBooks.Book book = books.of(periodId);
        OwedEntity office = owed.officeOf(periodId)
                .orElseThrow(() -> Problems.conflict(
                        "report-not-aggregated",
                        Text.of(
                                "Chế độ báo cáo này không yêu cầu tổng hợp lên cấp trên.",
                                "Nothing is reported upwards under this duty.")));
        List<OwedEntity> units = owed.unitsForUpdate(periodId);
        Map<String, Object> figures =
                aggregates.of(book, units, clock.instant()).totals();
        add(figures, ReportJson.figures(request.figures()));
        List<UUID> ids = new ArrayList<>(request.upwards());
        ids.add(office.id());
        List<OwedEntity> served = owed.forUpdate(ids);
        requireOwn(served, office);
        requireFigures(served, book, figures);
        handing.take(served, new ReportContent(figures, request.text(), request.document()), handing.day(null), caller);
    }

    /** A sum is what the lines say, never what somebody writes. */
    private static void add(Map<String, Object> totals, Map<String, Object> more) {
        List<Fault> faults = more.keySet().stream()
                .filter(totals::containsKey)
                .map(code -> new Fault(
                        "/figures/" + code, "Là tổng của các đơn vị.", "Is the sum of what the units reported."))
                .toList();
        Faults.refuseMeaning(
                faults,
                "report-total-given",
                Text.of("Số tổng hợp được cộng từ báo cáo của các đơn vị.", "Totals are added up, not given."));
        totals.putAll(more);
    }

    private static void requireOwn(List<OwedEntity> served, OwedEntity office) {
        boolean own = served.stream()
                .allMatch(entity -> entity.id().equals(office.id())
                        || (entity.part() == Part.UNIT && entity.agency().equals(office.agency())));
        if (!own) {
            throw Problems.unprocessable(
                    "report-not-of-one-unit",
                    Text.of(
                            "Chỉ phục vụ các báo cáo mà cơ quan tổng hợp phải nộp.",
                            "Only reports the office itself owes can be served."),
                    Violation.at("/upwards", "Có báo cáo không phải của cơ quan này.", "Not all are of this office."));
        }
    }

    /** The office's own form asks for nothing a unit could not give; those above find what they require. */
    private void requireFigures(List<OwedEntity> served, PeriodBooks.Book book, Map<String, Object> figures) {
        List<List<Field>> forms = served.stream()
                .filter(entity -> entity.part() == Part.UNIT)
                .map(handing::form)
                .toList();
        List<List<Field>> all = Stream.concat(
                        forms.stream(), Stream.of(optional(book.terms().form())))
                .toList();
        Faults.refuse(Figures.faults(all, figures), "");
    }

    /** Fields of which no unit gave a value are not owed by the office, and limits of one unit are not those of all. */
    private static List<Field> optional(List<Field> form) {
        return form.stream()
                .map(field -> new Field(field.code(), field.label(), field.type(), field.unit(), false, null, null))
                .toList();
    }
}
