package vn.cchc.dossier.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;

/** Puts right what was counted wrongly on paper, with the reason, and reads all that was ever said of a day. */
@ApplicationScoped
class PaperCountCorrections {

    private static final Text NOTHING = Text.of(
            "Số liệu đính chính trùng với số liệu đã nhập.", "The corrected figures are those that were entered.");

    private final PaperCountLedger ledger;
    private final PaperCountHistory history;
    private final AgencyScope scope;
    private final Clock clock;

    PaperCountCorrections(PaperCountLedger ledger, PaperCountHistory history, AgencyScope scope, Clock clock) {
        this.ledger = ledger;
        this.history = history;
        this.scope = scope;
        this.clock = clock;
    }

    /** What was explained of the former figures does not explain the new ones: a difference is open again. */
    @Transactional
    PaperCountView correct(String agency, LocalDate day, PaperCountCorrection correction, String ifMatch) {
        scope.requireCovers(agency);
        PaperCountRow row =
                ledger.lock(agency, BusinessDays.require("/path/day", day)).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, row.sequence);
        if (row.received == correction.received() && row.returned == correction.returned()) {
            throw Problems.conflict("count-unchanged", NOTHING);
        }
        String by = scope.caller().subject();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.count(correction.received(), correction.returned(), by, now);
        ledger.save(row, by, now, correction.reason());
        return PaperCountView.of(row);
    }

    /** The latest first. */
    @Transactional
    List<PaperCountChange> changes(String agency, LocalDate day) {
        scope.requireCovers(agency);
        if (ledger.find(agency, BusinessDays.require("/path/day", day)).isEmpty()) {
            throw Problems.notFound();
        }
        return history.of(agency, day);
    }
}
