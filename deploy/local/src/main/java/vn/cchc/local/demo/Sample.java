package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** The calendar of one year, for changing. */
    static ObjectNode calendar(int year) {
        for (JsonNode calendar : calendars().get("calendars")) {
            if (calendar.get("year").asInt() == year) {
                return (ObjectNode) calendar;
            }
        }
        throw new DemoFailure("The sample has no calendar of " + year);
    }

    static JsonNode procedures() {
        return read("procedures.json");
    }

    /** How an office changes the exported catalogue. */
    static JsonNode catalogueChange() {
        return read("catalogue-change.json");
    }

    static DemoProcedure procedure(String code) {
        return catalogue().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("The sample catalogue has no procedure " + code));
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
