package vn.cchc.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;

/**
 * How JSON is read and written at the HTTP interface. Reading refuses whatever a caller could have meant differently:
 * unknown and duplicate fields, trailing data, numbers as strings and strings as numbers, dates without zone or in other
 * notations or of years that nothing here can be about. Writing says instants as date-times of the business zone ({@code 2026-11-21T08:00:00+07:00}), since people
 * read them. Events are read by more tolerant rules of their own.
 */
@Singleton
public final class StrictJson implements ObjectMapperCustomizer {
    /** The deepest honest body is a batch of intakes with components: 6 levels. */
    private static final int DEEPEST = 32;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NAME = 200;

    @Override
    public int priority() {
        return ObjectMapperCustomizer.MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.coercionConfigDefaults()
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.registerModule(textModule());
    }

    private static SimpleModule textModule() {
        return new SimpleModule("cchc")
                .addDeserializer(String.class, new CleanText())
                .addDeserializer(JsonNode.class, new CleanTree())
                .addDeserializer(LocalDate.class, new StrictText<>(LocalDate.class, IsoTime::day))
                .addDeserializer(YearMonth.class, new StrictText<>(YearMonth.class, IsoTime::month))
                .addDeserializer(Instant.class, new StrictText<>(Instant.class, IsoTime::instant))
                .addDeserializer(OffsetDateTime.class, new StrictText<>(OffsetDateTime.class, IsoTime::moment))
                .addSerializer(Instant.class, new BusinessTime());
    }
}
