package vn.cchc.report.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;
import vn.cchc.report.serviceindex.IndicatorDossiers;

/** Reads what is to be opened. */
@ApplicationScoped
class Openings {

    private static final Text NO_DOSSIERS = Text.of(
            "không phải là chỉ số có vế này là tổng các số hồ sơ", "is no indicator whose side is a sum of dossiers");

    /** Causes are read as they are known today. */
    private static final Text NOT_WITH_CAUSE = Text.of("không dùng cùng cause", "does not go with cause");

    private final QuestionReader questions;
    private final IndicatorDossiers indicators;

    Openings(QuestionReader questions, IndicatorDossiers indicators) {
        this.questions = questions;
        this.indicators = indicators;
    }

    Wanted read(OpenedRequest request) {
        var kind = request.kind();
        var asked = questions.read(request, GroupBy.FIELD);
        var wanted = new Wanted(
                request.online() ? asked.onlineOnly() : asked,
                opening(kind, request, asked),
                request.group(),
                request.coverage(),
                request.narrowing.read(),
                request.order());
        if (asked.asked().known() != null && wanted.narrowing().cause() != null) {
            throw Problems.validation(Violation.query("known", NOT_WITH_CAUSE));
        }
        return wanted;
    }

    private Opening opening(Opening.Kind kind, OpenedRequest request, Question question) {
        return switch (kind) {
            case CELL -> Opening.of(request.cell());
            case MEASURE -> Opening.of(Measure.read(request.requestedMeasure), request.part());
            case INDICATOR -> indicator(request, question);
        };
    }

    private Opening indicator(OpenedRequest request, Question question) {
        var part = request.part();
        var code = request.indicator();
        return indicators
                .of(code, part == Part.PART, question.asked().period().to())
                .map(side -> Opening.of(code, side, part))
                .orElseThrow(() -> Problems.validation(Violation.query("indicator", NO_DOSSIERS)));
    }
}
