package vn.cchc.kit.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.cchc.kit.problem.InputTexts;
import vn.cchc.kit.problem.ParameterNames;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/**
 * Reads path, query, header and form parameters by the rules of the body: one notation, clean text, and a 400 that points
 * to the parameter (JAX-RS itself would say 404).
 */
@Provider
public final class ParameterReaders implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(LocalDate.class, IsoTime::day),
            Map.entry(YearMonth.class, IsoTime::month),
            Map.entry(OffsetDateTime.class, IsoTime::moment),
            Map.entry(Instant.class, IsoTime::instant),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Boolean.class, ParameterReaders::strictBoolean),
            Map.entry(boolean.class, ParameterReaders::strictBoolean));

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String pointer = ParameterNames.of(annotations, null).orElse("/query");
        if (type == String.class) {
            return new Reader<>(type, pointer, text -> (T) TextRules.require(pointer, text));
        }
        if (type.isEnum()) {
            return new Reader<>(type, pointer, text -> (T) constant(type, text));
        }
        Function<String, Object> reader = READERS.get(type);
        return reader == null ? null : new Reader<>(type, pointer, text -> (T) reader.apply(text));
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not a constant");
    }

    private static Boolean strictBoolean(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private record Reader<T>(Class<T> type, String pointer, Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || (text.isEmpty() && type != String.class)) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw Problems.validation(Violation.at(pointer, InputTexts.expected(type)));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
