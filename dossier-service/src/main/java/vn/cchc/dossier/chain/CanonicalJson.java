package vn.cchc.dossier.chain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same text for the same content. The database keeps JSON as content, not as text: it reorders fields, drops spaces,
 * decodes escapes and writes numbers out, so what is read back is never the text that was sent.
 */
final class CanonicalJson {

    /** PostgreSQL writes an exponent out, up to this many digits. */
    private static final int LONGEST_NUMBER = 150_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalJson() {}

    static String of(String json) {
        try {
            StringBuilder text = new StringBuilder(json.length());
            write(MAPPER.readTree(json), text);
            return text.toString();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A column of JSON cannot be read", unreadable);
        }
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            writeFields(node, text);
        } else if (node.isArray()) {
            writeItems(node, text);
        } else if (node.isTextual()) {
            quote(node.textValue(), text);
        } else if (node.isNumber()) {
            text.append(node.decimalValue().stripTrailingZeros());
        } else {
            text.append(node.asText());
        }
    }

    private static void writeFields(JsonNode object, StringBuilder text) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        char separator = '{';
        for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
            quote(field.getKey(), text.append(separator));
            write(field.getValue(), text.append(':'));
            separator = ',';
        }
        text.append(fields.isEmpty() ? "{}" : "}");
    }

    private static void writeItems(JsonNode array, StringBuilder text) {
        text.append('[');
        Iterator<JsonNode> items = array.iterator();
        while (items.hasNext()) {
            write(items.next(), text);
            if (items.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }
}
