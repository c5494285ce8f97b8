package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.reporting.domain.Field;
import vn.cchc.plan.reporting.domain.Figures;
import vn.cchc.plan.reporting.domain.Timeliness;
import vn.cchc.plan.reporting.domain.Totals;

/** Adds up the units' reports of a period; the totals come from the very lines that are shown. */
@ApplicationScoped
class Aggregates {

    private final OwedRepository owed;
    private final ReportRecords records;
    private final Letters names;

    Aggregates(OwedRepository owed, ReportRecords records, Letters names) {
        this.owed = owed;
        this.records = records;
        this.names = names;
    }

    /**
     * @param units the units to show and add up
     * @param at amendments up to this instant count
     */
    @Transactional
    AggregateView of(PeriodBooks.Book book, List<OwedEntity> units, Instant at) {
        List<Field> form = book.terms().form();
        Map<UUID, SubmissionEntity> submissions = records.submissions(units.stream()
                .map(OwedEntity::submissionId)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, List<AmendmentEntity>> amendments =
                records.amendments(units.stream().map(OwedEntity::id).toList()).stream()
                        .filter(amendment -> !amendment.at().isAfter(at))
                        .collect(Collectors.groupingBy(AmendmentEntity::owedReportId));
        LocalDate day = BusinessDays.of(at);
        List<AggregateView.Line> lines = units.stream()
                .filter(unit -> unit.report().timeliness(day) != Timeliness.EXEMPT)
                .map(unit -> line(
                        unit,
                        form,
                        submissions.get(unit.submissionId()),
                        amendments.getOrDefault(unit.id(), List.of()),
                        day))
                .toList();
        return new AggregateView(
                book.period().ref(),
                at,
                book.period().isLocked(),
                form,
                totals(form, lines),
                lines,
                missing(lines),
                reported(book.period().id()).orElse(null));
    }

    private static Map<String, Object> totals(List<Field> form, List<AggregateView.Line> lines) {
        return Totals.of(
                form,
                lines.stream()
                        .map(AggregateView.Line::figures)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private AggregateView.Line line(
            OwedEntity unit,
            List<Field> form,
            SubmissionEntity submission,
            List<AmendmentEntity> amendments,
            LocalDate day) {
        Optional<AmendmentEntity> last = amendments.stream().max(Comparator.comparingInt(AmendmentEntity::number));
        Map<String, Object> figures = last.map(AmendmentEntity::figures)
                .orElseGet(() -> submission == null ? null : Figures.of(form, submission.figures()));
        return new AggregateView.Line(
                unit.id(),
                unit.agency(),
                names.name(unit.agency()),
                unit.state(),
                unit.report().timeliness(day),
                figures,
                submission == null ? null : submission.text(),
                amendments.size());
    }

    private static List<AggregateView.Unit> missing(List<AggregateView.Line> lines) {
        return lines.stream()
                .filter(line -> line.timeliness() == Timeliness.MISSING && line.figures() == null)
                .map(line -> new AggregateView.Unit(line.agency(), line.name()))
                .toList();
    }

    private Optional<AggregateView.Reported> reported(UUID period) {
        return owed.officeOf(period)
                .map(OwedEntity::submissionId)
                .map(records::submission)
                .map(sent -> new AggregateView.Reported(sent.at(), sent.figures(), sent.text()));
    }
}
