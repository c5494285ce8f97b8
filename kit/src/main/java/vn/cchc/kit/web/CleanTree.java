package vn.cchc.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Map;
import vn.cchc.kit.problem.InvalidText;

/** Lets the text inside free-form JSON in by the same rules as any other. */
final class CleanTree extends StdDeserializer<JsonNode> {
    private static final long serialVersionUID = 1L;

    CleanTree() {
        super(JsonNode.class);
    }

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode tree = JsonNodeDeserializer.getDeserializer(JsonNode.class).deserialize(parser, context);
        return clean(tree, parser);
    }

    @Override
    public JsonNode getNullValue(DeserializationContext context) {
        return NullNode.getInstance();
    }

    private static JsonNode clean(JsonNode node, JsonParser parser) throws InvalidText {
        if (node.isTextual()) {
            return TextNode.valueOf(clean(node.textValue(), parser));
        }
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                clean(field.getKey(), parser);
                field.setValue(clean(field.getValue(), parser));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, clean(array.get(i), parser));
            }
        }
        return node;
    }

    private static String clean(String text, JsonParser parser) throws InvalidText {
        String cleaned = TextRules.normalise(text).orElse(null);
        if (cleaned == null) {
            throw InvalidText.forbiddenCharacters(parser);
        }
        return cleaned;
    }
}
