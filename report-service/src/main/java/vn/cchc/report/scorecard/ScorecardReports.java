package vn.cchc.report.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.scorecard.ScorecardQueries.Card;
import vn.cchc.report.scorecard.ScorecardReport.OfSet;
import vn.cchc.report.scorecard.ScorecardReport.Unit;

/** Makes the report of scorecards. */
@ApplicationScoped
class ScorecardReports {

    private final AtReader instants;
    private final ScorecardQueries queries;
    private final Freshness freshness;

    ScorecardReports(AtReader instants, ScorecardQueries queries, Freshness freshness) {
        this.instants = instants;
        this.queries = queries;
        this.freshness = freshness;
    }

    private record Set(String code, String name, String issuer) {}

    ScorecardReport make(AskedAgency agency, ScorecardRequest request) {
        var asked = request.year();
        var at = instants.read(request.at);
        var reach = freshness.of(ToldTopic.SCORECARDS.topic());
        var year = asked == null ? queries.newestYear(agency.path(), at).orElse(null) : asked;
        List<Card> cards = year == null ? List.of() : queries.cards(agency.path(), at, year);
        return new ScorecardReport(
                year, agency.code(), agency.name(), at.local(), reach.asOf(), reach.gaps(), sets(cards));
    }

    private static List<OfSet> sets(List<Card> cards) {
        Map<Set, List<Unit>> sets = cards.stream()
                .collect(Collectors.groupingBy(
                        card -> new Set(card.setCode(), card.setName(), card.issuer()),
                        LinkedHashMap::new,
                        Collectors.mapping(Card::unit, Collectors.toList())));
        return sets.entrySet().stream()
                .map(of -> new OfSet(
                        of.getKey().code(), of.getKey().name(), of.getKey().issuer(), of.getValue()))
                .toList();
    }
}
