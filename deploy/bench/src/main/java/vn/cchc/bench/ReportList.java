package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every report the running service documents, so that none is forgotten. */
final class ReportList {
    /** Asked for by the shape, or not wanted here. */
    private static final Set<String> SHAPED =
            Set.of("agency", "period", "groupBy", "calendar", "from", "to", "at", "format", "cursor", "limit", "group");

    /** What must be named, and with what. */
    private static final Map<String, String> CHOSEN = Map.of("cell", "resolved.late");

    /** A way to ask. */
    record Report(String operation, String path, Map<String, JsonNode> parameters) {

        boolean over(String parameter) {
            return parameters.containsKey(parameter);
        }

        /** Path and query for a shape. */
        String ask(Shape shape, int turn) {
            Map<String, String> query = new LinkedHashMap<>();
            if (over("agency")) {
                query.put("agency", shape.reach().agency(turn));
            }
            if (over("period")) {
                query.put("period", shape.period().label());
                query.put("calendar", "true");
            }
            if (over("groupBy") && !shape.groupBy().equals("all")) {
                query.put("groupBy", shape.groupBy());
            }
            parameters.keySet().stream().filter(CHOSEN::containsKey).forEach(name -> query.put(name, CHOSEN.get(name)));
            return path
                    + query.entrySet().stream()
                            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&", "?", ""));
        }
    }

    private ReportList() {}

    /** Those that need an id of something are left out and named on the paper. */
    static List<Report> of(Reports service, Paper paper) {
        List<Report> reports = new ArrayList<>();
        service.json("/q/openapi?format=json").get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get == null || !path.getKey().startsWith("/api/v1/reports")) {
                return;
            }
            Map<String, JsonNode> parameters = parameters(get);
            if (path.getKey().contains("{")) {
                paper.line("not asked for: %s, which needs an id", path.getKey());
                return;
            }
            parameters.keySet().stream()
                    .filter(name -> !SHAPED.contains(name) && !CHOSEN.containsKey(name))
                    .filter(name -> parameters.get(name).path("required").asBoolean())
                    .forEach(name -> paper.line("%s: nothing is known to ask as %s", path.getKey(), name));
            reports.add(new Report(get.get("operationId").asText(), path.getKey(), parameters));
        });
        return reports;
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                parameters.put(parameter.get("name").asText(), parameter);
            }
        });
        return parameters;
    }
}
