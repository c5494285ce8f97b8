package vn.cchc.report.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.QuestionReader;
import vn.cchc.report.scorecard.ScorecardQueries.Card;
import vn.cchc.report.scorecard.ScorecardReport.OfSet;
import vn.cchc.report.scorecard.ScorecardReport.Unit;

/** Makes the report of scorecards. */
@ApplicationScoped
class ScorecardReports {

    private final QuestionReader questions;
    private final ScorecardQueries queries;
    private final Freshness freshness;

    ScorecardReports(QuestionReader questions, ScorecardQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    private record Set(String code, String name, String issuer) {}

    ScorecardReport make(AskedAgency agency, ScorecardRequest request) {
        var requested = request.year();
        return make(agency, questions.instant(agency, request.period, request.at), requested);
    }

    /** @param requested year of the index; the newest where null */
    ScorecardReport make(AskedAgency agency, Asked asked, Integer requested) {
        var reach = freshness.of(ToldTopic.SCORECARDS.topic());
        var year = requested == null ? queries.newestYear(asked).orElse(null) : requested;
        List<Card> cards = year == null ? List.of() : queries.cards(asked, year);
        return new ScorecardReport(
                year,
                agency.code(),
                agency.name(),
                asked.at().local(),
                reach.asOf(),
                asked.locked(),
                reach.gaps(),
                sets(cards));
    }

    /** Each unit's scorecards of the newest year, by their sets. */
    Map<Group, Map<String, Unit>> newest(Asked asked) {
        var year = queries.newestYear(asked);
        Map<Group, Map<String, Unit>> units = new HashMap<>();
        year.map(of -> queries.cards(asked, of))
                .orElse(List.of())
                .forEach(card -> units.computeIfAbsent(card.unit().unit(), unit -> new HashMap<>())
                        .put(year.orElseThrow() + "." + card.setCode() + "." + card.issuer(), card.unit()));
        return units;
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
