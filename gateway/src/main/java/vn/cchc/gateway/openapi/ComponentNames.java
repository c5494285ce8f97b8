package vn.cchc.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives a service's components names that mean nothing else in the merged document, wherever they are referred to. */
final class ComponentNames {
    private static final String ROOT = "#/components/";

    private final Map<String, String> newReferences = new HashMap<>();

    /**
     * @param taken the components that are already there
     * @param own the components of the service
     */
    ComponentNames(String service, JsonNode taken, JsonNode own) {
        String prefix = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        own.properties()
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    JsonNode other = taken.path(kind.getKey()).path(component.getKey());
                    if (!other.isMissingNode() && !other.equals(component.getValue())) {
                        newReferences.put(
                                ROOT + kind.getKey() + "/" + component.getKey(),
                                ROOT + kind.getKey() + "/" + prefix + component.getKey());
                    }
                }));
    }

    /** A copy of the document with the new names. */
    JsonNode apply(JsonNode document) {
        JsonNode copy = document.deepCopy();
        if (newReferences.isEmpty()) {
            return copy;
        }
        newReferences.forEach((from, to) -> move(copy, from, to));
        renameReferences(copy);
        return copy;
    }

    private static void move(JsonNode document, String from, String to) {
        String kind = from.substring(ROOT.length(), from.lastIndexOf('/'));
        if (document.path("components").path(kind) instanceof ObjectNode components) {
            JsonNode component = components.remove(from.substring(from.lastIndexOf('/') + 1));
            components.set(to.substring(to.lastIndexOf('/') + 1), component);
        }
    }

    private void renameReferences(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                String renamed = newReferences.get(field.getValue().asText());
                if (field.getValue().isTextual() && renamed != null) {
                    field.setValue(TextNode.valueOf(renamed));
                } else {
                    renameReferences(field.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::renameReferences);
        }
    }
}
