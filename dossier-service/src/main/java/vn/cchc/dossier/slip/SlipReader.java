package vn.cchc.dossier.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Unmasking;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.slip.Arrivals.Arrival;
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

    private static final int AT_ONCE = 500;

    private final SlipStore store;
    private final Arrivals arrivals;
    private final AgencyTree agencies;
    private final AgencyScope scope;
    private final Unmasking unmasking;
    private final Cursors cursors;

    SlipReader(
            SlipStore store,
            Arrivals arrivals,
            AgencyTree agencies,
            AgencyScope scope,
            Unmasking unmasking,
            Cursors cursors) {
        this.store = store;
        this.arrivals = arrivals;
        this.agencies = agencies;
        this.scope = scope;
        this.unmasking = unmasking;
        this.cursors = cursors;
    }

    @Transactional
    SlipView find(String code) {
        SlipRow row = covered(code);
        SlipContent content = store.content(row);
        return SlipView.of(row, outcome(row, content), content.masked());
    }

    /** In clear, for a purpose, with a line in the access log. */
    @Transactional
    SlipView clear(String code, String purpose, String address) {
        SlipRow row = covered(code);
        unmasking.record(code, purpose, address);
        SlipContent content = store.content(row);
        return SlipView.of(row, outcome(row, content), content);
    }

    /** As it is written down, just after. */
    SlipView written(SlipRow row) {
        return SlipView.of(
                row, new Outcome(row.identityHash == null && row.contactHash == null ? null : false, null), null);
    }

    @Transactional
    Page<SlipView> list(String agency, SlipKind kind, Integer limit, String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        List<SlipRow> rows = store.list(agencies.withAllBelow(top(agency)), kind, after, size + 1);
        Map<String, Applicant> applicants = applicants(rows);
        Map<String, Arrival> came = arrivals.after(applicants);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.madeAt, last.code))
                .map(row -> SlipView.of(row, outcome(row, applicants.get(row.code), came.get(row.code)), null));
    }

    /** What a unit gave out: requests, requests beyond the first, refusals, and requests after which it came in. */
    record Count(String agency, long requests, long repeated, long refusals, long cameIn) {}

    /** What each unit gave out on those days, both inclusive. */
    @Schema(name = "SlipCounts")
    record Counts(LocalDate from, LocalDate to, List<Count> items) {}

    @Transactional
    Counts counts(String agency, LocalDate from, LocalDate to) {
        BusinessDays.Period period = BusinessDays.yearAtMost(from, to);
        Set<String> units = agencies.withAllBelow(top(agency));
        Map<String, Long> came = cameIn(units, period);
        List<Count> counts = store.given(units, period.from(), period.toExclusive()).stream()
                .map(given -> new Count(
                        given.agency(),
                        given.requests(),
                        given.repeated(),
                        given.refusals(),
                        came.getOrDefault(given.agency(), 0L)))
                .toList();
        return new Counts(from, to, counts);
    }

    /** Whom a slip was given to is sealed, so those of the period are opened, some at a time. */
    private Map<String, Long> cameIn(Set<String> units, BusinessDays.Period period) {
        Map<String, Long> came = new HashMap<>();
        List<SlipRow> rows = store.requests(units, period.from(), period.toExclusive(), "", AT_ONCE);
        while (!rows.isEmpty()) {
            Set<String> found = arrivals.after(applicants(rows)).keySet();
            rows.stream()
                    .filter(row -> row.cameIn || found.contains(row.code))
                    .forEach(row -> came.merge(row.agency, 1L, Long::sum));
            String last = rows.get(rows.size() - 1).code;
            rows = rows.size() < AT_ONCE
                    ? List.of()
                    : store.requests(units, period.from(), period.toExclusive(), last, AT_ONCE);
        }
        return came;
    }

    private Map<String, Applicant> applicants(List<SlipRow> rows) {
        Map<String, Applicant> applicants = new HashMap<>();
        rows.forEach(row -> applicants.put(row.code, store.content(row).applicant()));
        return applicants;
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

    private Outcome outcome(SlipRow row, SlipContent content) {
        Map<String, Arrival> came = arrivals.after(Map.of(row.code, content.applicant()));
        return outcome(row, content.applicant(), came.get(row.code));
    }

    private Outcome outcome(SlipRow row, Applicant applicant, Arrival came) {
        if (SamePerson.isUnknown(applicant)) {
            return new Outcome(row.cameIn ? true : null, null);
        }
        boolean visible = came != null && scope.covers(came.agency());
        return new Outcome(row.cameIn || came != null, visible ? came.dossier() : null);
    }
}
