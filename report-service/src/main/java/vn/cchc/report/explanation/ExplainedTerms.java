package vn.cchc.report.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.rendering.FigureTerms;
import vn.cchc.report.rendering.ReportsForBrowsers;
import vn.cchc.report.request.AtReader;

/** Leads from the page of a report, and from a list behind a figure, to what its figures mean. */
@ApplicationScoped
class ExplainedTerms implements FigureTerms {

    private static final String PAGE = ReportsForBrowsers.PREFIX + "explain";
    private static final String LIST = "dossiers";
    private static final String LANGUAGE = "lang";

    /** Which of the parameters of a report its explanations take as they are. */
    private static final Set<String> KEPT = Set.of("agency", "period", "calendar", "from", "to", "at", LANGUAGE);

    /** What a list may be narrowed by and still be all that its figure counts. */
    private static final Set<String> OF_LIST = Set.of("groupBy", "group", "known", "part");

    /** Of form II.06c the figures are those of dossiers that came in online, which aren't explained apart. */
    private static final String ONLINE_ONLY = "II.06c";

    private final ExplainedFigures figures;
    private final AtReader instants;

    ExplainedTerms(ExplainedFigures figures, AtReader instants) {
        this.figures = figures;
        this.instants = instants;
    }

    @Override
    public List<Term> of(String report, Map<String, String> asked, Language language) {
        if (report.equals(LIST)) {
            return listed(asked, language);
        }
        return figures.all().stream()
                .map(ExplainedFigures.Registered::figure)
                .filter(figure -> figure.report().equals(report))
                .map(figure -> term(figure, page(figure, asked), language))
                .toList();
    }

    /** The figure behind whose number a list stands. */
    private List<Term> listed(Map<String, String> asked, Language language) {
        var code = asked.getOrDefault("cell", asked.get("measure"));
        return figures.all().stream()
                .map(ExplainedFigures.Registered::figure)
                .filter(figure -> figure.code().equals(code))
                .map(figure -> term(figure, pageOfList(figure, asked), language))
                .toList();
    }

    private static Term term(ExplainedFigure figure, String page, Language language) {
        var words = figure.words();
        return new Term(words.title().in(language), words.definition().in(language), page);
    }

    private String page(ExplainedFigure figure, Map<String, String> asked) {
        var needs = figure.needs();
        boolean planMissing = needs.planNeeded() && !asked.containsKey("plan");
        if (needs.groupNeeded() || planMissing || ONLINE_ONLY.equals(asked.get("form"))) {
            return null;
        }
        var parameters = kept(asked);
        parameters.put("plan", needs.plan() ? asked.get("plan") : null);
        parameters.put("known", needs.known() ? asked.get("known") : null);
        return address(figure, parameters);
    }

    private String pageOfList(ExplainedFigure figure, Map<String, String> asked) {
        boolean narrowed = asked.keySet().stream()
                .anyMatch(name -> !KEPT.contains(name)
                        && !OF_LIST.contains(name)
                        && !Set.of("cell", "measure").contains(name));
        var groupBy = asked.get("groupBy");
        if (narrowed || groupBy != null && !figure.needs().groupBys().contains(groupBy)) {
            return null;
        }
        var parameters = kept(asked);
        OF_LIST.stream().filter(name -> !name.equals("part")).forEach(name -> parameters.put(name, asked.get(name)));
        return address(figure, parameters);
    }

    /** Who looks at an instant alone looks at its day. */
    private Map<String, String> kept(Map<String, String> asked) {
        Map<String, String> kept = new LinkedHashMap<>();
        KEPT.stream().sorted().forEach(name -> kept.put(name, asked.get(name)));
        if (kept.get("period") == null && kept.get("from") == null) {
            var day = instants.read(asked.get("at")).day().toString();
            kept.put("from", day);
            kept.put("to", day);
        }
        return kept;
    }

    private static String address(ExplainedFigure figure, Map<String, String> parameters) {
        var uri = UriBuilder.fromPath(PAGE).queryParam("figure", figure.code());
        parameters.entrySet().stream()
                .filter(parameter -> Objects.nonNull(parameter.getValue()))
                .forEach(parameter -> uri.queryParam(parameter.getKey(), "{" + parameter.getKey() + "}")
                        .resolveTemplate(parameter.getKey(), parameter.getValue()));
        return uri.build().toString();
    }
}
