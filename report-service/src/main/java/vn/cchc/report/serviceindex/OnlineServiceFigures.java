package vn.cchc.report.serviceindex;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;

/** How far what is offered and paid for online is used, whatever version of the index is in force. */
@ApplicationScoped
class OnlineServiceFigures implements NamedFigures {

    private static final Map<String, IndexFormula> FORMULAS = Map.of(
            "online-services-used", IndexFormula.of("catalogue.onlineUsed", "catalogue.online"),
            "paid-online", IndexFormula.of("payments.online", "handling.paid + handling.owing"));

    private final IndexFactReader facts;

    OnlineServiceFigures(IndexFactReader facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return FORMULAS.keySet();
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS, ToldTopic.PROCEDURES.topic());
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var named = wanted.stream()
                .flatMap(code -> FORMULAS.get(code).facts().stream())
                .collect(toSet());
        var known = facts.read(asked, named, 0, 0);
        return wanted.stream()
                .collect(toMap(
                        code -> code, code -> NamedFigure.of(FORMULAS.get(code).of(fact -> fact.of(known)))));
    }
}
