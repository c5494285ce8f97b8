package vn.cchc.report.measure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final TotalShares beside;
    private final TargetReports targets;
    private final Freshness freshness;

    MeasureReports(
            QuestionReader questions,
            DossierCountQueries queries,
            TotalShares beside,
            TargetReports targets,
            Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.beside = beside;
        this.targets = targets;
        this.freshness = freshness;
    }

    MeasureReport make(Topic topic, KnownFigureRequest request, Language language) {
        return make(topic, questions.read(request, GroupBy.FIELD), language);
    }

    /** Of what was asked already. */
    public MeasureReport make(Topic topic, Question question, Language language) {
        var reach = freshness.of(Freshness.DOSSIERS);
        int gaps = freshness.of(topics(topic)).gaps();
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
                gaps,
                asked.locked(),
                topic.definitions(language),
                rows,
                total(topic, asked));
    }

    private String[] topics(Topic topic) {
        var topics = Stream.of(Freshness.DOSSIERS, ToldTopic.TARGETS.topic());
        return Stream.concat(topics, beside.topics(topic).stream()).distinct().toArray(String[]::new);
    }

    /** Each share with the targets that name it. */
    private List<MeasuredShare> total(Topic topic, Asked asked) {
        var counts = queries.total(asked, topic.extent());
        Map<String, Share> shares = new LinkedHashMap<>();
        topic.measures().forEach(measure -> shares.put(measure.parameter(), measure.of(counts)));
        var others = beside.of(topic, asked);
        topic.ofTotal().forEach(measure -> shares.put(measure.code(), others.get(measure.code())));
        var figures = shares.entrySet().stream().collect(toMap(Map.Entry::getKey, of -> NamedFigure.of(of.getValue())));
        var aimed = targets.beside(figures, asked);
        return shares.entrySet().stream()
                .map(of -> MeasuredShare.of(of.getKey(), of.getValue(), aimed.get(of.getKey())))
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
