package vn.cchc.report.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.measure.MeasureReport;
import vn.cchc.report.measure.MeasureRequest;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.FrozenPeriods;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Ranks agencies, and compares with the period of the same length that ended the day before this one began. */
@ApplicationScoped
public class Scoreboards {

    private final QuestionReader questions;
    private final DossierCountQueries queries;
    private final FrozenPeriods frozen;
    private final Freshness freshness;

    Scoreboards(QuestionReader questions, DossierCountQueries queries, FrozenPeriods frozen, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.frozen = frozen;
        this.freshness = freshness;
    }

    Scoreboard make(MeasureRequest request, Language language) {
        return make(request.measure(), questions.read(request, GroupBy.AGENCY), language);
    }

    /** Of what was asked already. */
    public Scoreboard make(Measure measure, Question question, Language language) {
        var reach = freshness.of(Freshness.DOSSIERS);
        var before = previous(question.asked());
        var now = queries.countWithZeros(question.asked(), GroupBy.AGENCY, measure.extent()).stream()
                .filter(CountedGroup::counted)
                .toList();
        var then = queries.count(before, GroupBy.AGENCY, measure.extent()).stream()
                .filter(CountedGroup::counted)
                .collect(Collectors.toMap(counted -> counted.group().code(), counted -> measure.of(counted.counts())));
        return new Scoreboard(
                question.asked().period().from(),
                question.asked().period().to(),
                before.period().from(),
                before.period().to(),
                question.agency().code(),
                question.agency().name(),
                question.asked().at().local(),
                reach.asOf(),
                reach.gaps(),
                question.asked().locked(),
                MeasureReport.Definition.of(measure, language),
                (int) now.stream()
                        .filter(counted -> measure.of(counted.counts()).value() != null)
                        .count(),
                rows(measure, now, then));
    }

    /** Seen as it was on its own last day; beside a locked period as it was locked, too, where it is. */
    private Asked previous(Asked asked) {
        var period = asked.period().before();
        var before = Asked.of(asked.agencyPath(), period, AsAt.endOf(period.to()));
        return asked.locked() ? frozen.of(before) : before;
    }

    private static List<Scoreboard.Row> rows(Measure measure, List<CountedGroup> now, Map<String, Share> then) {
        var current = ranking(
                measure,
                now.stream().map(counted -> measure.of(counted.counts())).toList());
        var former = ranking(measure, List.copyOf(then.values()));
        return now.stream()
                .map(counted -> row(
                        measure,
                        counted,
                        current,
                        former,
                        then.get(counted.group().code())))
                .sorted(Comparator.comparing(Scoreboard.Row::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Ranking ranking(Measure measure, List<Share> shares) {
        return Ranking.of(
                shares.stream().map(Share::value).filter(Objects::nonNull).toList(), measure.moreIsBetter());
    }

    private static Scoreboard.Row row(
            Measure measure, CountedGroup counted, Ranking current, Ranking former, Share before) {
        var share = measure.of(counted.counts());
        var rank = current.rank(share.value());
        BigDecimal previous = before == null ? null : before.value();
        var previousRank = former.rank(previous);
        boolean comparable = rank != null && previousRank != null;
        return new Scoreboard.Row(
                counted.group(),
                rank,
                share,
                previousRank,
                previous,
                comparable ? previousRank - rank : null,
                comparable ? share.value().subtract(previous) : null);
    }
}
