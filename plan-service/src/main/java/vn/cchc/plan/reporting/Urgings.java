package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.reporting.domain.ReportDecision.Rejected;
import vn.cchc.plan.reporting.domain.Timeliness;

/** Urges units whose reports are missing: recorded with its letter, no more often than the duty allows. */
@ApplicationScoped
class Urgings {

    private final PeriodBooks books;
    private final OwedRepository owed;
    private final ReportRecords records;
    private final ReportStore store;
    private final Letters letters;
    private final Clock clock;

    Urgings(
            PeriodBooks books,
            OwedRepository owed,
            ReportRecords records,
            ReportStore store,
            Letters letters,
            Clock clock) {
        this.books = books;
        this.owed = owed;
        this.records = records;
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    UrgingAnswer urge(UUID periodId, UrgingRequest request, String subject) {
        LocalDate today = BusinessDays.of(clock.instant());
        PeriodBooks.Book book = books.of(periodId);
        List<OwedEntity> units = named(owed.unitsForUpdate(periodId), request.agencies());
        List<UrgingView> urged = new ArrayList<>();
        List<UrgingAnswer.Skipped> skipped = new ArrayList<>();
        for (OwedEntity unit : units) {
            var decision = unit.report().urge(today, book.urgingsAtMost());
            if (decision instanceof Rejected rejected) {
                skip(unit, rejected, request, today, skipped);
                continue;
            }
            store.apply(unit, decision);
            String letter = letters.urging(
                    unit, book.duty(), book.period(), book.terms().legalBasis(), today);
            UrgingEntity urging =
                    new UrgingEntity(unit.id(), unit.report().urgings(), letter, subject, clock.instant());
            records.keep(urging);
            urged.add(urging.view(unit.agency()));
        }
        requireSomebody(urged);
        owed.flush();
        return new UrgingAnswer(urged, skipped);
    }

    /** Those not missing are of no interest unless they were named. */
    private void skip(
            OwedEntity unit,
            Rejected rejected,
            UrgingRequest request,
            LocalDate today,
            List<UrgingAnswer.Skipped> skipped) {
        if (request.agencies() != null || unit.report().timeliness(today) == Timeliness.MISSING) {
            skipped.add(new UrgingAnswer.Skipped(unit.agency(), rejected.code()));
        }
    }

    private static void requireSomebody(List<UrgingView> urged) {
        if (urged.isEmpty()) {
            throw Problems.conflict(
                    "report-nobody-to-urge",
                    Text.of("Không có đơn vị nào còn phải đôn đốc.", "There is nobody to urge."));
        }
    }

    private static List<OwedEntity> named(List<OwedEntity> units, List<String> agencies) {
        if (agencies == null) {
            return units;
        }
        List<String> known = units.stream().map(OwedEntity::agency).toList();
        for (int i = 0; i < agencies.size(); i++) {
            if (!known.contains(agencies.get(i))) {
                throw Problems.unprocessable(
                        "report-not-owed",
                        Text.of("Có đơn vị không phải nộp báo cáo này.", "A unit does not owe this report."),
                        Violation.at("/agencies/" + i, "Không phải nộp báo cáo này.", "Does not owe this report."));
            }
        }
        return units.stream().filter(unit -> agencies.contains(unit.agency())).toList();
    }

    /** The letters of a period to the agencies given, in the order they were written. */
    @Transactional
    List<UrgingView> letters(List<OwedEntity> units) {
        return records.urgings(units.stream().map(OwedEntity::id).toList()).stream()
                .map(urging -> urging.view(agencyOf(units, urging.owedReportId())))
                .toList();
    }

    private static String agencyOf(List<OwedEntity> units, UUID id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(OwedEntity::agency)
                .orElseThrow();
    }
}
