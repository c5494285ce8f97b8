package vn.cchc.report.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.explanation.ExplainedFigures.Registered;
import vn.cchc.report.figure.RowFigures;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.QuestionReader;

/** Says what a figure means. */
@ApplicationScoped
class Explanations {

    private static final Text UNKNOWN =
            Text.of("không phải là số liệu nào của báo cáo", "is no figure of these reports");

    /** Reports of measures. */
    private static final Set<String> MEASURES = Set.of("on-time", "channels");

    private final ExplainedFigures figures;
    private final QuestionReader questions;
    private final RowFigures rows;
    private final Freshness freshness;

    Explanations(ExplainedFigures figures, QuestionReader questions, RowFigures rows, Freshness freshness) {
        this.figures = figures;
        this.questions = questions;
        this.rows = rows;
        this.freshness = freshness;
    }

    FigureExplanation of(ExplainRequest request, Language language) {
        var registered = registered(request);
        var asked = asked(registered.figure(), request);
        var reach = freshness.of(registered.report().topics().toArray(String[]::new));
        var values = FigureValues.of(registered.report().rows(asked), rows);
        return new ExplanationWriter(language, figures).write(asked, reach, values);
    }

    private Registered registered(ExplainRequest request) {
        var parameter = request.parameter();
        return figures.find(request.code())
                .filter(found -> namedBy(parameter, found.figure()))
                .orElseThrow(() -> Problems.validation(Violation.query(parameter, UNKNOWN)));
    }

    /** Counts and measures of dossiers have parameters of their own, from before all figures had codes. */
    private static boolean namedBy(String parameter, ExplainedFigure figure) {
        return switch (parameter) {
            case "cell" -> figure.report().equals(CellFigures.REPORT);
            case "measure" -> MEASURES.contains(figure.report());
            default -> true;
        };
    }

    private RowAsked asked(ExplainedFigure figure, ExplainRequest request) {
        var key = figure.needs();
        request.checkKnown(key);
        return new RowAsked(
                figure,
                questions.ungrouped(request),
                request.groupBy(key),
                request.group(key),
                request.plan(key),
                request.further());
    }
}
