package vn.cchc.report.handling;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.figure.DayHistogram;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.TimeQueries;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.KnownFigureRequest;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the times from what was asked for. */
@ApplicationScoped
class HandlingTimeReports {

    private final QuestionReader questions;
    private final TimeQueries queries;
    private final Freshness freshness;

    HandlingTimeReports(QuestionReader questions, TimeQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    HandlingTimes make(KnownFigureRequest request) {
        return make(questions.read(request, GroupBy.FIELD));
    }

    HandlingTimes make(Question question) {
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        var groups = queries.times(asked, question.groupBy());
        var rows = Group.inOrder(
                groups.entrySet().stream()
                        .map(group -> new HandlingTimes.Row(group.getKey(), HandlingTimes.Times.of(group.getValue()))),
                HandlingTimes.Row::group);
        var total = DayHistogram.of(groups.values());
        return new HandlingTimes(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                question.groupBy().parameter(),
                asked.at().local(),
                asked.knownAt(),
                reach.asOf(),
                reach.gaps(),
                asked.locked(),
                rows,
                HandlingTimes.Times.of(total));
    }
}
