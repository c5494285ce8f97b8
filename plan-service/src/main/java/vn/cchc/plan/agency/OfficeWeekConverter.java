package vn.cchc.plan.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.cchc.plan.agency.domain.OfficeWeek;

/** Office hours are one JSON value in their column: nothing ever asks for a single interval. */
@Converter
class OfficeWeekConverter implements AttributeConverter<OfficeWeek, String> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Override
    public String convertToDatabaseColumn(OfficeWeek week) {
        try {
            return week == null ? null : JSON.writeValueAsString(week);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("office hours cannot be written", e);
        }
    }

    @Override
    public OfficeWeek convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, OfficeWeek.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("office hours cannot be read", e);
        }
    }
}
