package vn.cchc.plan.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cchc.plan.reporting.domain.Definition;

/** How terms and figures lie in their columns, and how figures come in: numbers stay exactly what was written. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ReportJson() {}

    /** Numbers in whatever kind they were read become {@link BigDecimal}; what is null was left out. */
    static Map<String, Object> figures(Map<String, Object> sent) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (sent != null) {
            sent.forEach((code, value) -> {
                if (value != null) {
                    figures.put(code, value instanceof Number number ? exact(number) : value);
                }
            });
        }
        return figures;
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(new BigDecimal(number.toString()).toPlainString());
    }

    static Map<String, Object> readFigures(String json) {
        return figures(read(json, new TypeReference<Map<String, Object>>() {}));
    }

    static Definition readTerms(String json) {
        return read(json, new TypeReference<Definition>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored report cannot be read", unreadable);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a report cannot be written", unwritable);
        }
    }
}
