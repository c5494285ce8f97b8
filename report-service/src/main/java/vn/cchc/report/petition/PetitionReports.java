package vn.cchc.report.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes forms II.05a and b. */
@ApplicationScoped
class PetitionReports {

    private final QuestionReader questions;
    private final PetitionQueries queries;
    private final Freshness freshness;

    PetitionReports(QuestionReader questions, PetitionQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    PetitionReport make(PetitionRequest request) {
        var form = request.form();
        var by = request.by();
        return make(form, by, questions.read(request));
    }

    PetitionReport make(PetitionForm form, PetitionsBy by, Question question) {
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.PETITIONS.topic());
        var counted = queries.rows(asked, by);
        var rows = by == PetitionsBy.UNIT ? withZeros(counted, question) : counted;
        var total = rows.stream().map(PetitionReport.Row::petitions).reduce(PetitionCounts.NONE, PetitionCounts::plus);
        return new PetitionReport(
                form.parameter(),
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                by.parameter(),
                asked.at().local(),
                reach.asOf(),
                asked.locked(),
                reach.gaps(),
                rows,
                total,
                total.onTime());
    }

    /** The form shows every unit, also those with nothing to report. */
    private List<PetitionReport.Row> withZeros(List<PetitionReport.Row> counted, Question question) {
        Map<String, PetitionReport.Row> byUnit = new HashMap<>();
        queries.units(question.agency().code(), question.asked().period())
                .forEach(unit -> byUnit.put(unit.code(), new PetitionReport.Row(unit, PetitionCounts.NONE)));
        counted.forEach(row -> byUnit.put(row.group().code(), row));
        return byUnit.values().stream()
                .sorted(Group.byName(PetitionReport.Row::group))
                .toList();
    }
}
