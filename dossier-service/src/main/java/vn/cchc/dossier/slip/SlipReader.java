package vn.cchc.dossier.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.applicant.Unmasking;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.slip.SlipStore.CameIn;
import vn.cchc.dossier.slip.SlipStore.Count;
import vn.cchc.dossier.slip.SlipView.Outcome;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Reads slips of the caller's agency and all below it; applicants are masked unless the reading is logged. */
@ApplicationScoped
class SlipReader {

    private static final String LIST = "slips";

    private final SlipStore store;
    private final AgencyTree agencies;
    private final AgencyScope scope;
    private final Unmasking unmasking;
    private final Cursors cursors;

    SlipReader(SlipStore store, AgencyTree agencies, AgencyScope scope, Unmasking unmasking, Cursors cursors) {
        this.store = store;
        this.agencies = agencies;
        this.scope = scope;
        this.unmasking = unmasking;
        this.cursors = cursors;
    }

    @Transactional
    SlipView find(String code) {
        SlipRow row = covered(code);
        return SlipView.of(row, outcome(row), store.content(row).masked());
    }

    /** In clear, for a purpose, with a line in the access log. */
    @Transactional
    SlipView clear(String code, String purpose, String address) {
        SlipRow row = covered(code);
        unmasking.record(code, purpose, address);
        return SlipView.of(row, outcome(row), store.content(row));
    }

    /** As it is written down, just after. */
    SlipView written(SlipRow row) {
        return SlipView.of(row, new Outcome(row.identityHash == null ? null : false, null), null);
    }

    @Transactional
    Page<SlipView> list(String agency, SlipKind kind, Integer limit, String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        List<SlipRow> rows = store.list(agencies.withAllBelow(top(agency)), kind, after, size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.madeAt, last.code))
                .map(row -> SlipView.of(row, outcome(row), null));
    }

    /** What each unit gave out on those days, both inclusive. */
    record Counts(LocalDate from, LocalDate to, List<Count> items) {}

    @Transactional
    Counts counts(String agency, LocalDate from, LocalDate to) {
        BusinessDays.Period period = BusinessDays.yearAtMost(from, to);
        List<Count> counts = store.counts(agencies.withAllBelow(top(agency)), period.from(), period.toExclusive());
        return new Counts(from, to, counts);
    }

    SlipRow covered(String code) {
        return store.find(code).filter(row -> scope.covers(row.agency)).orElseThrow(Problems::notFound);
    }

    private String top(String agency) {
        if (agency != null) {
            scope.requireListing(agency);
        }
        return agency == null ? scope.caller().agency() : agency;
    }

    private Outcome outcome(SlipRow row) {
        if (row.identityHash == null) {
            return new Outcome(row.cameIn ? true : null, null);
        }
        Optional<CameIn> found = store.cameIn(row);
        String visible = found.filter(dossier -> scope.covers(dossier.agency()))
                .map(CameIn::dossier)
                .orElse(null);
        return new Outcome(row.cameIn || found.isPresent(), visible);
    }
}
