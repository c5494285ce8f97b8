package vn.cchc.report.projecting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.inbox.ReceivedEvent;

/** The producers' samples, as they stand beside the producers. */
final class Samples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    static List<ObjectNode> of(String folder) {
        try (var files = Files.list(
                Path.of(Samples.class.getResource("/contract/" + folder).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().contains("schema"))
                    .sorted()
                    .map(Samples::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ReceivedEvent received(ObjectNode envelope) {
        return new ReceivedEvent(
                UUID.fromString(envelope.get("id").asText()),
                envelope.get("type").asText(),
                envelope.get("source").asText(),
                envelope.get("subject").asText(),
                Long.parseLong(envelope.get("sequence").asText()),
                Instant.parse(envelope.get("time").asText()),
                envelope.get("data"));
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
