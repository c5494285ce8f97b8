package vn.cchc.kit.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Writes an instant as a date-time of the business zone, with its offset. */
final class BusinessTime extends StdScalarSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    BusinessTime() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(BusinessZone.ID)));
    }
}
