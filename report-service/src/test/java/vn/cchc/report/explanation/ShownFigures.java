package vn.cchc.report.explanation;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.report.world.ExplainedWorld;

/** Where each report's own JSON shows a figure, written down apart from what explains it. */
final class ShownFigures {

    private static final String TOTAL = "total.";

    private ShownFigures() {}

    /**
     * What has to be asked besides agency and period: as for the explanation, and as for the report.
     *
     * @param figure JSON path of a figure in the report
     */
    record Shown(Map<String, String> explained, String report, Map<String, String> asked, String figure) {

        private Shown with(String parameter, String value) {
            var both = new HashMap<>(explained);
            both.put(parameter, value);
            return new Shown(both, report, asked, figure);
        }

        private Shown asking(String parameter, String value) {
            var more = new HashMap<>(asked);
            more.put(parameter, value);
            return new Shown(explained, report, more, figure);
        }
    }

    /** @param report the last part of its path */
    static Shown of(String code, String report) {
        var rest = code.startsWith(report + ".") ? code.substring(report.length() + 1) : code;
        return switch (report) {
            case "dossier-resolution" -> in("dossiers", "count").asking("cell", code);
            case "on-time", "channels" -> in(report, "total.find { it.measure == '%s' }".formatted(code));
            case "petitions" -> in(report, code.equals("petitions-on-time") ? "onTime" : TOTAL + rest);
            case "reporting-discipline" -> in(report, discipline(rest));
            case "publication-sessions" -> in(report, rest.equals("inTimeShare") ? "inTime" : TOTAL + rest);
            case "plan-progress" -> plan(report, rest);
            case "late-milestones" -> in(report, "items.size()").asking("at", "2026-06-14");
            case "overdue-dossiers" -> running(report, rest, ExplainedWorld.OVERDUE);
            case "due-soon-dossiers" -> running(report, rest, ExplainedWorld.DUE_SOON);
            case "inspections" -> inspections(report, rest);
            case "scorecards" ->
                in(report, "sets[0].units.find { it.unit.code == '%s' }.%s".formatted(ExplainedWorld.RING, rest))
                        .with("group", ExplainedWorld.RING);
            case "satisfaction" -> satisfaction(report, rest);
            case "service-index" -> index(report, code, rest);
            case "targets" ->
                in(report, "rows.find { it.target == '%s' }.%s".formatted(ExplainedWorld.TARGET, rest))
                        .with("group", ExplainedWorld.TARGET);
            case "agency-scoreboard" ->
                rest.equals("ranked")
                        ? in(report, rest)
                        : in(report, "rows.find { it.agency.code == '%s' }.%s".formatted(ExplainedWorld.RING, rest))
                                .with("group", ExplainedWorld.RING);
            default -> in(report, TOTAL + rest);
        };
    }

    private static Shown in(String report, String figure) {
        return new Shown(Map.of(), report, Map.of(), figure);
    }

    private static Shown running(String report, String figure, String dossier) {
        var shown = switch (figure) {
            case "count" -> in(report, figure);
            case "apologised" -> in(report, "groups.apologised.sum()");
            default ->
                in(report, "items.find { it.dossier == '%s' }.%s".formatted(dossier, figure))
                        .with("group", dossier);
        };
        return shown.asking("at", "2026-06-14").asking("groupBy", "channel");
    }

    private static String discipline(String figure) {
        return switch (figure) {
            case "reporting-discipline" -> "onTime";
            case "handedInShare" -> "handedIn";
            case "undated" -> "undated";
            case "urgings" -> "rows.urgings.sum()";
            default -> TOTAL + figure;
        };
    }

    private static Shown plan(String report, String figure) {
        return figure.equals("plan-completion")
                ? in("targets", "rows.find { it.target == '%s' }.share".formatted(ExplainedWorld.COMPLETION_TARGET))
                : in(report, "plans[0]." + figure)
                        .with("plan", ExplainedWorld.PLAN)
                        .asking("plan", ExplainedWorld.PLAN);
    }

    private static Shown inspections(String report, String figure) {
        if (figure.startsWith("coverage.")) {
            var kind = figure.substring("coverage.".length());
            return in(report, "coverage.find { it.kind.code == '%s' }.inspected".formatted(kind));
        }
        return figure.startsWith("threshold.")
                ? in(report, figure.replace("threshold.", "thresholds[0].")).with("group", ExplainedWorld.THRESHOLD)
                : in(report, figure.replace("findings.", TOTAL));
    }

    private static Shown satisfaction(String report, String figure) {
        var parts = figure.split("\\.");
        if (parts.length == 1) {
            return in(report, "total.satisfaction");
        }
        var shown = parts.length == 2
                ? in(report, TOTAL + parts[1])
                : in(report, "total.figures.find { it.criterion == '%s' }.%s".formatted(parts[2], parts[3]));
        return shown.asking("source", parts[0]);
    }

    private static Shown index(String report, String code, String figure) {
        if (code.equals(report)) {
            return in(report, "percent");
        }
        if (figure.startsWith("groups.")) {
            var parts = figure.split("\\.");
            return in(report, "groups.find { it.code == '%s' }.%s".formatted(parts[1], parts[2]));
        }
        if (!code.startsWith(report + "-")) {
            return in(report, figure);
        }
        var indicator = code.substring(report.length() + 1);
        var last = indicator.substring(indicator.lastIndexOf('.') + 1);
        boolean share = Character.isDigit(last.charAt(0));
        var named = share ? indicator : indicator.substring(0, indicator.lastIndexOf('.'));
        return in(
                report,
                "groups.collectMany { it.indicators }.find { it.code == '%s' }.%s"
                        .formatted(named, share ? "share" : last));
    }

    /** A figure as it stands there, or null. */
    static Object at(JsonPath json, String path) {
        return json.<Object>get(path);
    }
}
