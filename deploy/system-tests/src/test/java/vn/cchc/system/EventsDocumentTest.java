package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes docs/events.md from the producers' schemas and samples; fails when the committed page says otherwise. */
class EventsDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve("docs/events.md");
    private static final Path CONTRACTS = Path.of("src", "main", "resources", "contract");

    @Test
    void thePageSaysWhatTheSamplesSay() throws IOException {
        // Given
        String expected = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, expected);
        }
        // When
        String committed = Files.readString(PAGE);
        // Then
        assertThat(committed)
                .as("docs/events.md is out of date; run: mvn -pl deploy/system-tests -am test -Ddocs.update=true"
                        + " -Dtest=EventsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(expected);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Events

                Written from the producers' JSON Schemas and samples by `EventsDocumentTest`; change those, not this page.

                Every event is a [CloudEvents 1.0](https://cloudevents.io) document in structured JSON mode. The Kafka key is the
                event's `subject`; `sequence` counts the events of that subject from 1 without gaps, so a reader sees duplicates
                (same `id`) and losses (a missing number). `data.after` is the state after the event. Fields may be added, never
                renamed; readers ignore fields they don't know. What can't be handled goes to `<topic>.dlt` with its cause in
                headers and is replayed with `vn.cchc.kit.inbox.ReplayDeadLetters`. Events carry no personal data.
                """);
        for (String service : List.of("dossier-service", "plan-service")) {
            for (Path folder : contracts(Path.of(service).resolve(CONTRACTS))) {
                page.append(section(ROOT.resolve(folder), folder.toString(), "cchc." + folder.getFileName() + ".v1"));
            }
        }
        return page.toString();
    }

    /** Each folder has the name of its topic. */
    private static List<Path> contracts(Path folder) {
        try (var folders = Files.list(ROOT.resolve(folder))) {
            return folders.map(found -> folder.resolve(found.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String section(Path folder, String name, String topic) {
        JsonNode schema = read(folder.resolve("schema.json"));
        StringBuilder section = new StringBuilder("\n## `" + topic + "`\n\n")
                .append(schema.path("description").asText())
                .append("\n\nContract: `")
                .append(name)
                .append("`\n\n| type | carries in `detail` | sample |\n|---|---|---|\n");
        for (Path sample : samples(folder)) {
            JsonNode event = read(sample);
            section.append("| `")
                    .append(event.get("type").asText())
                    .append("` | ")
                    .append(fields(event))
                    .append(" | `")
                    .append(sample.getFileName())
                    .append("` |\n");
        }
        return section.toString();
    }

    private static String fields(JsonNode event) {
        JsonNode data = event.get("data");
        List<String> names = new ArrayList<>();
        (data.has("detail") ? data.get("detail") : data).fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "—" : "`" + String.join("`, `", names) + "`";
    }

    private static List<Path> samples(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("schema"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
