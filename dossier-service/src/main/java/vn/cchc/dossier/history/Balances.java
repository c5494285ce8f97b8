package vn.cchc.dossier.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.register.Standing;
import vn.cchc.dossier.register.Standings;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Adds up where the dossiers of an agency stood. */
@ApplicationScoped
class Balances {

    private static final String LIST = "balance";
    private static final int GAPS_NAMED = 100;

    private final Standings standings;
    private final AgencyScope scope;
    private final Cursors cursors;

    Balances(Standings standings, AgencyScope scope, Cursors cursors) {
        this.standings = standings;
        this.scope = scope;
        this.cursors = cursors;
    }

    @Transactional
    Balance of(String agency, LocalDate day, Integer limit, String cursor) {
        scope.requireListing(agency);
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of("", "") : cursors.decode(LIST, cursor);
        Instant until = BusinessDays.endExclusive(BusinessDays.require("/query/day", day));
        Page<BalanceLine> page = Page.of(
                lines(standings.at(until, agency, after, size + 1)),
                size,
                last -> cursors.encode(LIST, last.agency(), last.procedure()));
        List<String> gaps = standings.withGaps(until, agency, GAPS_NAMED);
        boolean balanced = gaps.isEmpty() && page.items().stream().allMatch(BalanceLine::isBalanced);
        return new Balance(agency, day, balanced, page.items(), page.next(), gaps);
    }

    private static List<BalanceLine> lines(List<Standing> standings) {
        Map<List<String>, BalanceLine> lines = new LinkedHashMap<>();
        for (Standing standing : standings) {
            BalanceLine line = lines.computeIfAbsent(
                            List.of(standing.agency(), standing.procedure()),
                            key -> BalanceLine.none(key.get(0), key.get(1)))
                    .plusReceived(standing.count());
            lines.put(
                    List.of(standing.agency(), standing.procedure()),
                    standing.state() == null ? line : line.plus(standing.state(), standing.result(), standing.count()));
        }
        return new ArrayList<>(lines.values());
    }
}
