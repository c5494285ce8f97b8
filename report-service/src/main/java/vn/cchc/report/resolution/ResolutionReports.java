package vn.cchc.report.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.Extent;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the form from what was asked for. */
@ApplicationScoped
public class ResolutionReports {

    private static final Text UNKNOWN_FORM =
            Text.of("phải là II.06a, II.06b hoặc II.06c", "must be II.06a, II.06b or II.06c");

    private final QuestionReader questions;
    private final DossierCountQueries queries;
    private final ArisenQueries arisen;
    private final ManualFigures entered;
    private final Freshness freshness;

    ResolutionReports(
            QuestionReader questions,
            DossierCountQueries queries,
            ArisenQueries arisen,
            ManualFigures entered,
            Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.arisen = arisen;
        this.entered = entered;
        this.freshness = freshness;
    }

    ResolutionReport make(ResolutionRequest request) {
        var form = form(request);
        var question = questions.read(request, form.usual());
        return make(form, question);
    }

    /** Form II.06a of what was asked already. */
    public ResolutionReport make(Question question) {
        return make(ResolutionForm.A, question);
    }

    private ResolutionReport make(ResolutionForm form, Question question) {
        var reach = freshness.of(Freshness.DOSSIERS);
        boolean online = form.onlineOnly();
        var asked = online ? question.asked().onlyOnline() : question.asked();
        var counted = queries.countWithZeros(asked, question.groupBy(), Extent.DOSSIERS).stream()
                .map(Counted::of)
                .toList();
        var rows = Counted.rows(counted);
        if (online) {
            rows = ArisenRows.of(rows, arisen.of(question.asked(), question.groupBy()));
        }
        var manual = online ? List.<ManualRow>of() : entered.of(asked);
        return new ResolutionReport(
                form.number(),
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                question.groupBy().parameter(),
                asked.at().local(),
                asked.knownAt(),
                reach.asOf(),
                asked.locked(),
                reach.gaps(),
                rows,
                online ? ArisenRows.total(rows, arisen.procedures(question.asked())) : ResolutionTotal.of(rows),
                Counted.apart(counted),
                manual,
                withManual(asked, rows, manual));
    }

    /** What was entered is of the end of the period: earlier, both can't be summed up. */
    private static ResolutionTotal withManual(Asked asked, List<ResolutionRow> rows, List<ManualRow> manual) {
        var counting = manual.stream().filter(row -> !row.superseded()).toList();
        boolean over = asked.at().equals(AsAt.endOf(asked.period().to()));
        return over && !counting.isEmpty() ? ResolutionTotal.with(rows, counting) : null;
    }

    private static ResolutionForm form(ResolutionRequest request) {
        return request.form == null
                ? ResolutionForm.A
                : ResolutionForm.of(request.form)
                        .orElseThrow(() -> Problems.validation(Violation.query("form", UNKNOWN_FORM)));
    }
}
