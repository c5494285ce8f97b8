package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** The sample data of the demonstration, an invented province told in JSON files. */
final class Sample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sample() {}

    static JsonNode agencies() {
        return read("agencies.json");
    }

    static JsonNode calendars() {
        return read("calendars.json");
    }

    static JsonNode procedures() {
        return read("procedures.json");
    }

    static List<DemoProcedure> catalogue() {
        return StreamSupport.stream(procedures().get("procedures").spliterator(), false)
                .map(DemoProcedure::new)
                .toList();
    }

    private static JsonNode read(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new DemoFailure("The sample file demo/" + name + " is missing from this build");
            }
            return JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
