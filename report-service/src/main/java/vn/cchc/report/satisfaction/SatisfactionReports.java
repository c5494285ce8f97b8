package vn.cchc.report.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;
import vn.cchc.report.satisfaction.Satisfaction.Row;
import vn.cchc.report.satisfaction.SatisfactionQueries.Counted;
import vn.cchc.report.satisfaction.SatisfactionQueries.Slips;
import vn.cchc.report.satisfaction.SatisfactionQueries.Wanted;

/** Makes the report on satisfaction. */
@ApplicationScoped
class SatisfactionReports {

    private static final Group ALL = new Group("", "Tổng số");
    private static final AnswerTally UNANSWERED = new AnswerTally(0, 0, null);

    private final QuestionReader questions;
    private final SatisfactionQueries queries;
    private final Freshness freshness;

    SatisfactionReports(QuestionReader questions, SatisfactionQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    Satisfaction make(SatisfactionRequest request) {
        var source = request.source();
        var by = request.by();
        var question = questions.read(request);
        var months = Months.endingIn(question.asked().period());
        return make(question, new Wanted(question.asked(), months, source, by));
    }

    Satisfaction make(Question question, Wanted wanted) {
        var reach = freshness.of(ToldTopic.RATINGS.topic());
        var period = wanted.asked().period();
        var months = wanted.months();
        var answers = answers(wanted);
        return new Satisfaction(
                period.from(),
                period.to(),
                months.none() ? null : months.first().toString(),
                months.none() ? null : months.last().toString(),
                question.agency().code(),
                question.agency().name(),
                wanted.source().parameter(),
                wanted.by().parameter(),
                wanted.asked().at().local(),
                reach.asOf(),
                wanted.asked().locked(),
                reach.gaps(),
                answers.minimum(),
                answers.criteria(),
                answers.rows(),
                answers.total());
    }

    /** The rows of each agency, by where the answers come from. */
    Map<Group, Map<String, Row>> byAgency(Asked asked) {
        Map<Group, Map<String, Row>> rows = new HashMap<>();
        for (var source : AnswerSource.values()) {
            var wanted = new Wanted(asked, Months.endingIn(asked.period()), source, AnswersBy.AGENCY);
            answers(wanted)
                    .rows()
                    .forEach(row -> rows.computeIfAbsent(row.group(), group -> new HashMap<>())
                            .put(source.parameter(), row));
        }
        return rows;
    }

    Answers answers(Wanted wanted) {
        return new Answers(
                queries.minimum(wanted.asked().period().to()),
                queries.criteria(wanted.months()),
                queries.slips(wanted),
                queries.tallies(wanted));
    }

    /** What was counted, as rows; every criterion stands in every row. */
    record Answers(int minimum, List<AskedCriterion> criteria, List<Slips> slips, List<Counted> counted) {

        List<Row> rows() {
            Map<String, List<Counted>> byGroup = counted.stream().collect(Collectors.groupingBy(Counted::group));
            return slips.stream()
                    .map(group -> row(
                            group.group(),
                            group.slips(),
                            byGroup.getOrDefault(group.group().code(), List.of())))
                    .toList();
        }

        Row total() {
            return row(ALL, slips.stream().mapToLong(Slips::slips).sum(), counted);
        }

        private Row row(Group group, long handedIn, List<Counted> of) {
            Map<String, AnswerTally> tallies =
                    of.stream().collect(Collectors.toMap(Counted::criterion, Counted::tally, AnswerTally::plus));
            var figures = criteria.stream()
                    .map(AskedCriterion::criterion)
                    .map(code -> CriterionFigure.of(code, tallies.getOrDefault(code, UNANSWERED), minimum))
                    .toList();
            return Row.of(group, handedIn, figures, criteria);
        }
    }
}
