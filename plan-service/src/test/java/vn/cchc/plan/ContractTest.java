package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of an event this service sends is what its schema says. */
public class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACT = Path.of("src", "main", "resources", "contract");

    static Stream<Path> samples() {
        return Stream.of(
                        "task-events",
                        "reporting-events",
                        "scorecard-events",
                        "inspection-events",
                        "child-plan-events",
                        "target-events",
                        "agencies",
                        "calendars")
                .flatMap(topic -> files(CONTRACT.resolve(topic)));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> samples =
                    files.filter(file -> !file.endsWith("schema.json")).sorted().toList();
            assertThat(samples).isNotEmpty();
            return samples.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsWhatTheSchemaSays(Path sample) {
        assertThat(schemaBeside(sample).validate(read(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void schemaRefusesAnEventWithoutItsSequence(Path sample) {
        // Given
        JsonNode event = read(sample);
        ((com.fasterxml.jackson.databind.node.ObjectNode) event).remove("sequence");
        // When // Then
        assertThat(schemaBeside(sample).validate(event)).isNotEmpty();
    }

    public static JsonSchema schemaBeside(Path sample) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read(sample.resolveSibling("schema.json")));
    }

    public static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
