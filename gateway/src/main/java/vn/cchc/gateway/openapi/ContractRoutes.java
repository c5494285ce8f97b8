package vn.cchc.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import vn.cchc.gateway.GatewayConfig;
import vn.cchc.gateway.OpenPaths;
import vn.cchc.gateway.Origins;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.VertxProblems;

/** {@code GET /openapi}: the merged contract as JSON or YAML. */
@ApplicationScoped
public class ContractRoutes {
    private static final String JSON_TYPE = "application/json";
    private static final String YAML_TYPE = "application/yaml";

    private final Contracts contracts;
    private final ObjectMapper json = new ObjectMapper();
    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.SPLIT_LINES));

    ContractRoutes(GatewayConfig config, Origins origins, OpenPaths open, Clock clock) {
        this.contracts = new Contracts(config, origins::client, open::contain, clock);
    }

    void mount(@Observes Router router) {
        router.get("/openapi").handler(context -> show(context, wantsYaml(context)));
        router.get("/openapi.json").handler(context -> show(context, false));
        router.get("/openapi.yaml").handler(context -> show(context, true));
    }

    private void show(RoutingContext context, boolean asYaml) {
        contracts
                .merged()
                .onSuccess(document -> write(context, document, asYaml))
                .onFailure(failure -> {
                    if (!context.response().ended()) {
                        VertxProblems.answer(context, ProblemCode.UNAVAILABLE);
                    }
                });
    }

    private void write(RoutingContext context, JsonNode document, boolean asYaml) {
        try {
            String text = asYaml ? yaml.writeValueAsString(document) : json.writeValueAsString(document);
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, (asYaml ? YAML_TYPE : JSON_TYPE) + "; charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .end(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean wantsYaml(RoutingContext context) {
        String format = context.request().getParam("format");
        if (format != null) {
            return "yaml".equalsIgnoreCase(format);
        }
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("yaml") && !accepted.contains("json");
    }
}
