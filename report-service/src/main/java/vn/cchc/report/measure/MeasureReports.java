package vn.cchc.report.measure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.aim.TargetReports;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.KnownFigureRequest;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the shares from what was asked for. */
@ApplicationScoped
public class MeasureReports {

    private final QuestionReader questions;
    private final DossierCountQueries queries;
    private final TargetReports targets;
    private final Freshness freshness;

    MeasureReports(QuestionReader questions, DossierCountQueries queries, TargetReports targets, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.targets = targets;
        this.freshness = freshness;
    }

    MeasureReport make(Topic topic, KnownFigureRequest request, Language language) {
        return make(topic, questions.read(request, GroupBy.FIELD), language);
    }

    /** Of what was asked already. */
    public MeasureReport make(Topic topic, Question question, Language language) {
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        var rows = rows(topic, queries.countWithZeros(asked, question.groupBy(), topic.extent()));
        return new MeasureReport(
                topic.code(),
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                question.groupBy().parameter(),
                asked.at().local(),
                asked.knownAt(),
                reach.asOf(),
                freshness.of(Freshness.DOSSIERS, ToldTopic.TARGETS.topic()).gaps(),
                asked.locked(),
                topic.measures().stream()
                        .map(measure -> MeasureReport.Definition.of(measure, language))
                        .toList(),
                rows,
                total(topic, asked));
    }

    /** Each share with the targets that name it. */
    private List<MeasuredShare> total(Topic topic, Asked asked) {
        var counts = queries.total(asked, topic.extent());
        Map<Measure, Share> shares = new EnumMap<>(Measure.class);
        topic.measures().forEach(measure -> shares.put(measure, measure.of(counts)));
        var figures = shares.entrySet().stream()
                .collect(toMap(of -> of.getKey().parameter(), of -> NamedFigure.of(of.getValue())));
        var aimed = targets.beside(figures, asked);
        return topic.measures().stream()
                .map(measure -> MeasuredShare.of(measure, shares.get(measure), aimed.get(measure.parameter())))
                .toList();
    }

    /** Of each agency with any dossier. */
    List<MeasureReport.Row> byAgency(Topic topic, Asked asked) {
        return rows(topic, queries.count(asked, GroupBy.AGENCY, topic.extent()));
    }

    private static List<MeasureReport.Row> rows(Topic topic, List<CountedGroup> groups) {
        return groups.stream()
                .filter(CountedGroup::counted)
                .map(counted -> new MeasureReport.Row(counted.group(), shares(topic, counted.counts())))
                .toList();
    }

    private static List<MeasuredShare> shares(Topic topic, DossierCounts counts) {
        return topic.measures().stream()
                .map(measure -> MeasuredShare.of(measure, counts))
                .toList();
    }
}
