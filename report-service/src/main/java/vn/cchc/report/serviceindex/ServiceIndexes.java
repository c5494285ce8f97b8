package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;
import vn.cchc.report.serviceindex.ServiceIndex.GroupScore;
import vn.cchc.report.serviceindex.ServiceIndex.IndicatorScore;

/** Computes the index; what has no data is left out of points and of what they are measured by. */
@ApplicationScoped
public class ServiceIndexes {

    private static final Text NO_INDEX = Text.of("khi đó chưa có bộ chỉ số nào", "there was no index then");

    private final QuestionReader questions;
    private final IndexFactReader facts;
    private final IndexQueries indexes;
    private final Freshness freshness;

    ServiceIndexes(QuestionReader questions, IndexFactReader facts, IndexQueries indexes, Freshness freshness) {
        this.questions = questions;
        this.facts = facts;
        this.indexes = indexes;
        this.freshness = freshness;
    }

    /** What it is made of. */
    static String[] topics() {
        return new String[] {
            Freshness.DOSSIERS, ToldTopic.PETITIONS.topic(), ToldTopic.RATINGS.topic(), ToldTopic.PROCEDURES.topic()
        };
    }

    ServiceIndex make(AgencyPeriodRequest request) {
        return make(questions.read(request));
    }

    /** Of what was asked already; 400 where there was no index then. */
    public ServiceIndex make(Question question) {
        return find(question).orElseThrow(() -> Problems.validation(Violation.query("to", NO_INDEX)));
    }

    /** The same; none of a period before there was an index. */
    public Optional<ServiceIndex> find(Question question) {
        return indexes.version(question.asked().period().to()).map(version -> index(question, version));
    }

    private ServiceIndex index(Question question, LocalDate version) {
        var reach = freshness.of(Freshness.DOSSIERS, ToldTopic.PETITIONS.topic());
        // The catalogue and ratings may stand still for months: how old their newest change is says nothing of how far
        // the index reaches, but what is missing of them counts.
        var full = new Freshness.Reach(reach.asOf(), freshness.of(topics()).gaps());
        return index(question, version, full, groups(question.asked(), indexes.indicators(version)));
    }

    private ServiceIndex index(Question question, LocalDate version, Freshness.Reach reach, List<GroupScore> groups) {
        var asked = question.asked();
        var totals = IndexTotals.of(groups);
        var percent = totals.percent();
        return new ServiceIndex(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                asked.locked(),
                version,
                groups,
                totals.points(),
                totals.maxWithData(),
                totals.max(),
                percent,
                percent == null
                        ? null
                        : indexes.band(asked.period().to(), percent).orElse(null),
                totals.complete());
    }

    /** The groups in force on the last day; none before there was an index. */
    List<GroupScore> groups(Asked asked) {
        return indexes.version(asked.period().to())
                .map(version -> groups(asked, indexes.indicators(version)))
                .orElse(List.of());
    }

    /** Every indicator there was at the end of the period. */
    Stream<IndicatorScore> indicators(Asked asked) {
        return groups(asked).stream().flatMap(group -> group.indicators().stream());
    }

    private List<GroupScore> groups(Asked asked, List<Indicator> indicators) {
        var known = facts.read(asked, indicators);
        var groups = indicators.stream()
                .collect(Collectors.groupingBy(Indicator::groupCode, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(group -> group(group, known)).toList();
    }

    private static GroupScore group(List<Indicator> indicators, IndexFacts known) {
        var scores = indicators.stream()
                .map(indicator -> score(
                        indicator,
                        indicator
                                .formula()
                                .map(formula -> formula.of(fact -> fact.of(known)))
                                .orElse(null)))
                .toList();
        var measured = scores.stream().filter(score -> score.points() != null).toList();
        return new GroupScore(
                indicators.get(0).groupCode(),
                indicators.get(0).groupTitle(),
                IndexTotals.sum(measured, IndicatorScore::points),
                IndexTotals.sum(measured, IndicatorScore::max),
                IndexTotals.sum(scores, IndicatorScore::max),
                scores);
    }

    private static IndicatorScore score(Indicator indicator, Share share) {
        var points = share == null ? null : indicator.points(share).orElse(null);
        return new IndicatorScore(
                indicator.code(),
                indicator.title(),
                indicator.definition(),
                indicator.formula().map(ServiceIndexes::shown).orElse(null),
                share,
                points,
                indicator.maxPoints(),
                indicator.target().orElse(null),
                state(share, points),
                share == null ? indicator.missing() : null,
                indicator.legalSource(),
                indicator.confirmed());
    }

    private static ServiceIndex.ShownFormula shown(IndexFormula formula) {
        return new ServiceIndex.ShownFormula(
                formula.numerator().text(),
                formula.denominator().text(),
                formula.facts().stream()
                        .map(fact -> new ServiceIndex.NamedFact(
                                fact.code(), fact.meaning().vi()))
                        .toList(),
                IndicatorDossiers.canBeListed(formula.numerator()),
                IndicatorDossiers.canBeListed(formula.denominator()));
    }

    private static String state(Share share, BigDecimal points) {
        if (share == null) {
            return "NO_SOURCE";
        }
        return points == null ? "EMPTY" : "DATA";
    }
}
