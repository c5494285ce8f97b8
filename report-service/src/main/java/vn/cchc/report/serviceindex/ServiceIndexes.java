package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.Share;
import vn.cchc.report.petition.PetitionTotals;
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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    private final QuestionReader questions;
    private final DossierCountQueries dossiers;
    private final PetitionTotals petitions;
    private final DislikeQueries dislikes;
    private final IndexQueries indexes;
    private final Freshness freshness;

    ServiceIndexes(
            QuestionReader questions,
            DossierCountQueries dossiers,
            PetitionTotals petitions,
            DislikeQueries dislikes,
            IndexQueries indexes,
            Freshness freshness) {
        this.questions = questions;
        this.dossiers = dossiers;
        this.petitions = petitions;
        this.dislikes = dislikes;
        this.indexes = indexes;
        this.freshness = freshness;
    }

    ServiceIndex make(AgencyPeriodRequest request) {
        return make(questions.read(request));
    }

    /** Of what was asked already. */
    public ServiceIndex make(Question question) {
        var day = question.asked().period().to();
        var version = indexes.version(day).orElseThrow(() -> Problems.validation(Violation.query("to", NO_INDEX)));
        var reach = freshness.of(Freshness.DOSSIERS, ToldTopic.PETITIONS.topic());
        return index(question, version, reach, groups(question.asked(), indexes.indicators(version)));
    }

    private ServiceIndex index(Question question, LocalDate version, Freshness.Reach reach, List<GroupScore> groups) {
        var asked = question.asked();
        var points = sum(groups, GroupScore::points);
        var maxWithData = sum(groups, GroupScore::maxWithData);
        var max = sum(groups, GroupScore::max);
        var percent = maxWithData.signum() == 0
                ? null
                : points.multiply(HUNDRED).divide(maxWithData, DIGITS, RoundingMode.HALF_UP);
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
                points,
                maxWithData,
                max,
                percent,
                percent == null
                        ? null
                        : indexes.band(asked.period().to(), percent).orElse(null),
                maxWithData.compareTo(max) == 0);
    }

    /** Every indicator there was at the end of the period; none before there was an index. */
    Stream<IndicatorScore> indicators(Asked asked) {
        return indexes.version(asked.period().to()).map(version -> groups(asked, indexes.indicators(version))).stream()
                .flatMap(List::stream)
                .flatMap(group -> group.indicators().stream());
    }

    private List<GroupScore> groups(Asked asked, List<Indicator> indicators) {
        var facts = new IndexFacts(dossiers.total(asked), petitions.of(asked), dislikes.of(asked));
        var groups = indicators.stream()
                .collect(Collectors.groupingBy(Indicator::groupCode, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(of -> group(
                        of,
                        indicator -> indicator
                                .figure()
                                .map(figure -> figure.of(facts))
                                .orElse(null)))
                .toList();
    }

    private static GroupScore group(List<Indicator> indicators, Function<Indicator, Share> shares) {
        var scores = indicators.stream()
                .map(indicator -> score(indicator, shares.apply(indicator)))
                .toList();
        var measured = scores.stream().filter(score -> score.points() != null).toList();
        return new GroupScore(
                indicators.get(0).groupCode(),
                indicators.get(0).groupTitle(),
                sum(measured, IndicatorScore::points),
                sum(measured, IndicatorScore::max),
                sum(scores, IndicatorScore::max),
                scores);
    }

    private static IndicatorScore score(Indicator indicator, Share share) {
        var points = share == null ? null : indicator.points(share).orElse(null);
        return new IndicatorScore(
                indicator.code(),
                indicator.title(),
                indicator.definition(),
                share,
                points,
                indicator.maxPoints(),
                indicator.target().orElse(null),
                state(share, points),
                share == null ? indicator.missing() : null,
                indicator.legalSource(),
                indicator.confirmed());
    }

    private static String state(Share share, BigDecimal points) {
        if (share == null) {
            return "NO_SOURCE";
        }
        return points == null ? "EMPTY" : "DATA";
    }

    private static <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> value) {
        return items.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
