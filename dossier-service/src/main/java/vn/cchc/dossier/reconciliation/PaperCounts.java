package vn.cchc.dossier.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;

/** Takes in what was counted and what is said of differences. */
@ApplicationScoped
class PaperCounts {

    private final PaperCountLedger ledger;
    private final AgencyScope scope;
    private final ReplicatedAgencies agencies;
    private final Clock clock;

    PaperCounts(PaperCountLedger ledger, AgencyScope scope, ReplicatedAgencies agencies, Clock clock) {
        this.ledger = ledger;
        this.scope = scope;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Transactional
    PaperCountView find(String agency, LocalDate day) {
        scope.requireCovers(agency);
        PaperCountRow row =
                ledger.find(agency, BusinessDays.require("/path/day", day)).orElseThrow(Problems::notFound);
        return PaperCountView.of(ledger.comparedNow(row));
    }

    /** @param ifMatch the version seen; needed from the second count of a day on */
    @Transactional
    PaperCountView count(String agency, LocalDate day, int received, int returned, String ifMatch) {
        scope.requireCovers(agency);
        requireDay(agency, day);
        Optional<PaperCountRow> known = ledger.lock(agency, day);
        known.ifPresent(row -> ETags.requireMatch(ifMatch, row.sequence));
        if (known.isEmpty() && ifMatch != null) {
            throw Problems.preconditionFailed();
        }
        PaperCountRow row = known.orElseGet(() -> fresh(agency, day));
        String by = scope.caller().subject();
        row.count(received, returned, by, now());
        ledger.save(row, by, now());
        return PaperCountView.of(row);
    }

    /** A head says why paper and system differ. */
    @Transactional
    PaperCountView settle(String agency, LocalDate day, String explanation, String ifMatch) {
        scope.requireCovers(agency);
        PaperCountRow row =
                ledger.lock(agency, BusinessDays.require("/path/day", day)).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, row.sequence);
        ledger.recompute(row, now());
        if (row.state != CountState.OPEN) {
            throw Problems.conflict(
                    "nothing-to-settle",
                    Text.of("Số liệu đã khớp hoặc đã được giải trình.", "The figures agree or are explained already."));
        }
        String by = scope.caller().subject();
        row.settle(explanation, by, now());
        ledger.save(row, by, now());
        return PaperCountView.of(row);
    }

    private void requireDay(String agency, LocalDate day) {
        BusinessDays.require("/path/day", day);
        if (day.isAfter(BusinessDays.of(now()))) {
            throw Problems.validation(Violation.at("/path/day", "không được sau hôm nay", "must not be after today"));
        }
        if (agencies.find(agency, day).isEmpty()) {
            throw Problems.unprocessable(
                    "unknown-agency",
                    Text.of("Cơ quan không tồn tại vào ngày đó.", "There was no such agency on that day."),
                    Violation.at("/path/agency", "không tồn tại vào ngày đó", "did not exist on that day"));
        }
    }

    private static PaperCountRow fresh(String agency, LocalDate day) {
        PaperCountRow row = new PaperCountRow();
        row.agency = agency;
        row.day = day;
        return row;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
