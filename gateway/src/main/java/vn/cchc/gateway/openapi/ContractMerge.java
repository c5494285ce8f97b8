package vn.cchc.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Joins the OpenAPI documents of the services into one; pure, so that it needs no server to be tested. */
final class ContractMerge {
    private static final String SCHEME = "keycloak";

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final ObjectNode merged = json.objectNode();
    private final ObjectNode paths = json.objectNode();
    private final ObjectNode components = json.objectNode();
    private final ArrayNode tags = json.arrayNode();
    private final Set<String> tagNames = new HashSet<>();
    private final BiPredicate<String, String> open;

    /**
     * @param realmUrl where callers sign in
     * @param open whether a method and path need no token
     */
    ContractMerge(String realmUrl, BiPredicate<String, String> open) {
        this.open = open;
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "CCHC")
                .put("version", "v1")
                .put("description", "Cải cách hành chính: kế hoạch, hồ sơ một cửa, báo cáo.");
        merged.putArray("servers").addObject().put("url", "/").put("description", "gateway");
        merged.putArray("security").addObject().putArray(SCHEME).add("openid");
        merged.set("tags", tags);
        merged.set("paths", paths);
        merged.set("components", components);
        ObjectNode flow = components
                .putObject("securitySchemes")
                .putObject(SCHEME)
                .put("type", "oauth2")
                .put("description", "Keycloak, mã uỷ quyền với PKCE; client cchc-web")
                .putObject("flows")
                .putObject("authorizationCode");
        flow.put("authorizationUrl", realmUrl + "/protocol/openid-connect/auth")
                .put("tokenUrl", realmUrl + "/protocol/openid-connect/token")
                .putObject("scopes")
                .put("openid", "đăng nhập");
    }

    /** Adds the document of one service. A component whose name already means something else gets the service's name. */
    void add(String service, JsonNode document) {
        if (document.path("openapi").asText().startsWith("3.0")) {
            merged.put("openapi", document.path("openapi").asText());
        }
        ComponentNames names = new ComponentNames(service, components, document.path("components"));
        JsonNode renamed = names.apply(document);
        renamed.path("components").properties().forEach(kind -> {
            if (!"securitySchemes".equals(kind.getKey())) {
                ObjectNode target = components.withObject("/" + kind.getKey());
                kind.getValue().properties().forEach(each -> target.set(each.getKey(), each.getValue()));
            }
        });
        renamed.path("paths").properties().forEach(path -> addPath(path.getKey(), path.getValue()));
        renamed.path("tags").forEach(this::addTag);
    }

    JsonNode document() {
        return merged;
    }

    private void addPath(String path, JsonNode item) {
        if (!path.startsWith("/api/v1/")) {
            return;
        }
        ObjectNode copy = item.deepCopy();
        List<String> methods = new ArrayList<>();
        copy.fieldNames().forEachRemaining(methods::add);
        for (String method : methods) {
            if (copy.get(method) instanceof ObjectNode operation && operation.has("responses")) {
                // The one scheme of the whole document applies, except where no token is needed.
                operation.remove("security");
                if (open.test(method, path)) {
                    operation.putArray("security");
                }
            }
        }
        if (paths.get(path) instanceof ObjectNode existing) {
            existing.setAll(copy);
            return;
        }
        paths.set(path, copy);
    }

    private void addTag(JsonNode tag) {
        if (tagNames.add(tag.path("name").asText())) {
            tags.add(tag);
        }
    }
}
