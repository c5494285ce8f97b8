package vn.cchc.report.explanation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.NamedFigures;

/** Lists the figures there are. */
@ApplicationScoped
class Dictionaries {

    private static final String REPORTS = "/api/v1/reports/";
    private static final Text UNKNOWN = Text.of("không phải là báo cáo nào có số liệu", "is no report with figures");

    private final ExplainedFigures figures;
    private final List<NamedFigures> named;

    Dictionaries(ExplainedFigures figures, @All List<NamedFigures> named) {
        this.figures = figures;
        this.named = named;
    }

    FigureDictionary make(DictionaryRequest request, Language language) {
        Set<String> forTargets =
                named.stream().flatMap(of -> of.codes().stream()).collect(Collectors.toSet());
        var entries = figures.all().stream()
                .map(ExplainedFigures.Registered::figure)
                .filter(figure -> request.report == null || figure.report().equals(request.report))
                .map(figure -> entry(figure, forTargets.contains(figure.code()), language))
                .toList();
        if (entries.isEmpty()) {
            throw Problems.validation(Violation.query("report", UNKNOWN));
        }
        return new FigureDictionary(request.report, entries);
    }

    private static FigureDictionary.Entry entry(ExplainedFigure figure, boolean forTargets, Language language) {
        var words = figure.words();
        return new FigureDictionary.Entry(
                figure.code(),
                REPORTS + figure.report(),
                words.title().in(language),
                words.definition().in(language),
                words.source().in(language),
                figure.unit().kind().name(),
                figure.unit().unit().in(language),
                figure.condition(),
                figure.needs().groupBys(),
                figure.needs().parameters(),
                figure.needs().groupNeeded(),
                figure.needs().planNeeded(),
                forTargets);
    }
}
