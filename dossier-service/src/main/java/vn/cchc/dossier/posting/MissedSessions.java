package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.register.CounterTraffic;
import vn.cchc.dossier.register.CounterUnit;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Finds the half days that units with dossiers did not publish in, or not in time. */
@ApplicationScoped
class MissedSessions {

    /** So many days at once are looked at in memory for a whole province. */
    private static final int LONGEST = 31;

    private final SessionLedger ledger;
    private final SessionPlan plan;
    private final CounterTraffic traffic;
    private final AgencyTree tree;
    private final AgencyScope scope;
    private final Clock clock;

    MissedSessions(
            SessionLedger ledger,
            SessionPlan plan,
            CounterTraffic traffic,
            AgencyTree tree,
            AgencyScope scope,
            Clock clock) {
        this.ledger = ledger;
        this.plan = plan;
        this.traffic = traffic;
        this.tree = tree;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A half day that is over: MISSED, or LATE with when it was made up for.
     *
     * @param seenAt when somebody without a part in publishing was first shown the list all the same; null if nobody was
     */
    record MissedSession(
            String agency,
            LocalDate day,
            Session session,
            SessionState state,
            Instant dueAt,
            Instant publishedAt,
            Instant seenAt) {}

    /** What is known of the half days of a period. */
    private record Known(Map<SessionRow.Key, SessionRow> rows, Map<SessionRow.Key, Instant> seen) {}

    /** In the order of days, agencies and half days, after the one given; agency null for all the caller may see. */
    @Transactional
    List<MissedSession> list(String agency, LocalDate from, LocalDate to, Predicate<MissedSession> after, int limit) {
        requirePeriod(from, to);
        if (agency != null) {
            scope.requireListing(agency);
        }
        String top = agency == null ? scope.caller().agency() : agency;
        return find(tree.withAllBelow(top), from, to)
                .sorted(Comparator.comparing(MissedSession::day)
                        .thenComparing(MissedSession::agency)
                        .thenComparing(MissedSession::session))
                .filter(after)
                .limit(limit)
                .toList();
    }

    /** Of units that had received a dossier before the first day, or must have a counter whatever the system knows of it. */
    Stream<MissedSession> find(Collection<String> agencies, LocalDate from, LocalDate to) {
        List<CounterUnit> units = traffic.owing(agencies, from, to);
        Known known = known(units.stream().map(CounterUnit::agency).toList(), from, to);
        Instant now = clock.instant();
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> units.stream()
                        .filter(unit -> unit.owes(day))
                        .flatMap(unit -> Stream.of(Session.values())
                                .flatMap(session ->
                                        missed(new SessionRow.Key(unit.agency(), day, session), known, now).stream())));
    }

    private Known known(List<String> units, LocalDate from, LocalDate to) {
        Known known = new Known(new HashMap<>(), new HashMap<>());
        ledger.of(units, from, to)
                .forEach(row -> known.rows().put(new SessionRow.Key(row.agency, row.day, row.session), row));
        ledger.seen(units, from, to)
                .forEach(row -> known.seen().put(new SessionRow.Key(row.agency, row.day, row.session), row.firstAt));
        return known;
    }

    private Optional<MissedSession> missed(SessionRow.Key key, Known known, Instant now) {
        SessionRow row = known.rows().get(key);
        Instant seenAt = known.seen().get(key);
        if (row != null) {
            return row.state == SessionState.DONE
                    ? Optional.empty()
                    : Optional.of(new MissedSession(
                            key.agency, key.day, key.session, row.state, row.dueAt, row.firstAt, seenAt));
        }
        return plan.dueAt(key.agency, key.day, key.session)
                .filter(now::isAfter)
                .map(due ->
                        new MissedSession(key.agency, key.day, key.session, SessionState.MISSED, due, null, seenAt));
    }

    private static void requirePeriod(LocalDate from, LocalDate to) {
        BusinessDays.require("/query/from", from);
        BusinessDays.require("/query/to", to);
        if (from.isAfter(to) || from.plusDays(LONGEST).isBefore(to)) {
            throw Problems.validation(Violation.query(
                    "to",
                    Text.of(
                            "phải sau ngày đầu và cách không quá " + LONGEST + " ngày",
                            "must follow the first day by no more than " + LONGEST + " days")));
        }
    }
}
