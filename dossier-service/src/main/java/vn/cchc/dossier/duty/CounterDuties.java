package vn.cchc.dossier.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.ETags;

/** Reads who must have a counter and changes it, each change with what was said before. */
@ApplicationScoped
class CounterDuties {

    private static final Text NO_SUCH_KIND = Text.of("không có cơ quan loại này", "no agency is of this kind");

    private final DutyStore store;
    private final ReplicatedAgencies agencies;
    private final AgencyScope scope;
    private final Clock clock;

    CounterDuties(DutyStore store, ReplicatedAgencies agencies, AgencyScope scope, Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    List<DutyView> all() {
        return store.all();
    }

    @Transactional
    DutyView read(String kind) {
        DutyTerm term = store.find(kind).orElseThrow(Problems::notFound);
        return DutyView.of(kind, term, store.changes(kind));
    }

    /** @param ifMatch the version seen; left out only where the kind has no duty yet */
    @Transactional
    DutyView put(String kind, DutyTerm term, String ifMatch) {
        term.requireSensible();
        requireKnown(kind);
        store.lock();
        Optional<DutyTerm> former = store.find(kind);
        long version =
                store.changes(kind).stream().findFirst().map(DutyChange::number).orElse(0L);
        if (former.isPresent()) {
            ETags.requireMatch(ifMatch, version);
        }
        if (former.isEmpty() && ifMatch != null) {
            throw Problems.preconditionFailed();
        }
        if (former.filter(term::equals).isEmpty()) {
            store.put(kind, term);
            store.record(
                    kind,
                    new DutyChange(
                            version + 1,
                            term,
                            former.orElse(null),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            scope.caller().subject()));
        }
        return read(kind);
    }

    /** A kind that no agency is of would bind nobody, which is what a slip of the pen looks like. */
    private void requireKnown(String kind) {
        if (agencies.all().stream().noneMatch(agency -> kind.equals(agency.kind()))) {
            throw Problems.unprocessable("unknown-kind", NO_SUCH_KIND, Violation.at("/path/kind", NO_SUCH_KIND));
        }
    }
}
