package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.stream.StreamSupport;

/** The report on satisfaction of a commune in the running month, held against what dossier-service sums up itself. */
final class Contentment {
    private final Commune commune;
    private final String source;
    private final String criterion;

    /** @param source ratings or open-survey */
    Contentment(Commune commune, String source, String criterion) {
        this.commune = commune;
        this.source = source;
        this.criterion = criterion;
    }

    /** Waits until the report says the same of the criterion; below the smallest sample it must say nothing, too. */
    void awaitAs(JsonNode summed) {
        commune.await("the report on satisfaction to say " + summed, () -> agrees(summed));
    }

    private boolean agrees(JsonNode summed) {
        JsonNode figure = figure();
        boolean shown = summed.path("mean").isNumber();
        return figure.path("answers").asInt(-1) == summed.get("answers").asInt()
                && figure.path("enough").asBoolean() == shown
                && figure.path("mean").isNumber() == shown
                && (!shown || near(figure, summed));
    }

    private static boolean near(JsonNode figure, JsonNode summed) {
        return Math.abs(figure.get("mean").asDouble() - summed.get("mean").asDouble()) < 0.01
                && Math.abs(figure.at("/satisfied/value").asDouble() * 100
                                - summed.get("satisfiedShare").asDouble())
                        < 0.01;
    }

    private JsonNode figure() {
        YearMonth month = YearMonth.from(commune.now());
        JsonNode report = commune.api()
                .get(
                        commune.head(),
                        ReportDesk.REPORTS + "satisfaction?calendar=true&agency=" + commune.agency() + "&period="
                                + month + "&source=" + source);
        return StreamSupport.stream(report.at("/total/figures").spliterator(), false)
                .filter(figure -> figure.get("criterion").asText().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("The report on satisfaction has no " + criterion + ": " + report));
    }
}
