package vn.cchc.dossier.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.register.CounterTraffic;
import vn.cchc.dossier.register.CounterUnit;
import vn.cchc.dossier.register.DayTraffic;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.web.BusinessDays;

/** Lists the days of counters with what was counted and what was not. */
@ApplicationScoped
class PaperCountList {

    /** So many days at once are compared in memory for a whole province. */
    private static final int LONGEST = 92;

    private final PaperCountLedger ledger;
    private final CounterTraffic traffic;
    private final AgencyTree tree;
    private final ReplicatedCalendars calendars;
    private final AgencyScope scope;
    private final Clock clock;

    PaperCountList(
            PaperCountLedger ledger,
            CounterTraffic traffic,
            AgencyTree tree,
            ReplicatedCalendars calendars,
            AgencyScope scope,
            Clock clock) {
        this.ledger = ledger;
        this.traffic = traffic;
        this.tree = tree;
        this.calendars = calendars;
        this.scope = scope;
        this.clock = clock;
    }

    /** What is asked for; agency null for all the caller may see, state null for any. */
    record Wanted(String agency, LocalDate from, LocalDate to, CountState state) {}

    /** In the order of days, then agencies, after the one given. */
    @Transactional
    List<PaperCountView> list(Wanted wanted, Predicate<PaperCountView> after, int limit) {
        requirePeriod(wanted);
        if (wanted.agency() != null) {
            scope.requireListing(wanted.agency());
        }
        String top = wanted.agency() == null ? scope.caller().agency() : wanted.agency();
        return days(tree.withAllBelow(top), wanted)
                .filter(view -> wanted.state() == null || view.state() == wanted.state())
                .sorted(Comparator.comparing(PaperCountView::day).thenComparing(PaperCountView::agency))
                .filter(after)
                .limit(limit)
                .toList();
    }

    /**
     * A counter that received something once, or whose unit must have one, is a counter: a day on which nothing came in is
     * counted too.
     */
    private Stream<PaperCountView> days(Set<String> agencies, Wanted wanted) {
        Map<PaperCountRow.Key, DayTraffic> system = new HashMap<>();
        Map<String, CounterUnit> active = new TreeMap<>();
        traffic.owing(agencies, wanted.from(), wanted.to()).forEach(unit -> active.put(unit.agency(), unit));
        for (DayTraffic day : traffic.of(agencies, wanted.from(), wanted.to())) {
            system.put(new PaperCountRow.Key(day.agency(), day.day()), day);
            active.put(day.agency(), new CounterUnit(day.agency(), wanted.from(), wanted.to()));
        }
        List<PaperCountRow> counts = ledger.of(agencies, wanted.from(), wanted.to());
        Set<PaperCountRow.Key> counted = new HashSet<>();
        counts.forEach(row -> counted.add(new PaperCountRow.Key(row.agency, row.day)));
        Stream<PaperCountView> missing = active.values().stream()
                .flatMap(unit -> pastWorkingDays(unit.agency(), wanted)
                        .filter(unit::owes)
                        .map(day -> new PaperCountRow.Key(unit.agency(), day)))
                .filter(key -> !counted.contains(key))
                .map(key -> PaperCountView.missing(trafficOf(key, system)));
        return Stream.concat(counts.stream().map(row -> compared(row, system)), missing);
    }

    /** What is listed is compared with the figures of now; the row itself is brought up by {@link Recomputation}. */
    private static PaperCountView compared(PaperCountRow row, Map<PaperCountRow.Key, DayTraffic> system) {
        PaperCountRow now = row.copy();
        now.compareWith(trafficOf(new PaperCountRow.Key(row.agency, row.day), system));
        return PaperCountView.of(now);
    }

    private static DayTraffic trafficOf(PaperCountRow.Key key, Map<PaperCountRow.Key, DayTraffic> system) {
        return system.getOrDefault(key, new DayTraffic(key.agency, key.day, 0, 0));
    }

    /** A day that isn't over yet isn't missing, nor one on which the agency was closed; without a calendar nobody knows. */
    private Stream<LocalDate> pastWorkingDays(String agency, Wanted wanted) {
        var calendar = calendars.forAgency(agency);
        LocalDate today = BusinessDays.of(clock.instant());
        return wanted.from()
                .datesUntil(wanted.to().plusDays(1))
                .filter(day -> day.isBefore(today) && calendar.knownYears().contains(day.getYear()))
                .filter(day -> calendar.isWorkingDay(day) && tree.exists(agency, day));
    }

    private static void requirePeriod(Wanted wanted) {
        LocalDate from = BusinessDays.require("/query/from", wanted.from());
        LocalDate to = BusinessDays.require("/query/to", wanted.to());
        if (from.isAfter(to) || from.plusDays(LONGEST).isBefore(to)) {
            throw Problems.validation(Violation.query(
                    "to",
                    Text.of(
                            "phải sau ngày đầu và cách không quá " + LONGEST + " ngày",
                            "must follow the first day by no more than " + LONGEST + " days")));
        }
    }
}
