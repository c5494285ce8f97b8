package vn.cchc.plan.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.remediation.DossierEventType.Meaning;

/** Every sample of dossier-service can be read here. */
class DossierContractTest {

    private static final Path SAMPLES =
            Path.of("..", "dossier-service", "src", "main", "resources", "contract", "dossier-events");

    static Stream<Path> samples() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
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
    void everySampleIsOfAKnownTypeAndReadable(Path sample) {
        // Given
        JsonNode event = ContractTest.read(sample);
        DossierEventType type =
                DossierEventType.named(event.get("type").asText()).orElseThrow();
        // When
        EndedDossier ended = CloudEvents.fromData(event.get("data"), EndedDossier.class);
        // Then
        assertThat(ended.dossier()).isEqualTo(event.get("subject").asText());
        assertThat(ended.occurredAt()).isNotNull();
        if (type.meaning() == Meaning.LATE) {
            assertThat(CloudEvents.fromData(event.get("data"), OverdueDossier.class)
                            .isComplete())
                    .isTrue();
        }
    }

    @Test
    void unknownTypesAreNotGuessed() {
        assertThat(DossierEventType.named("vn.cchc.dossier.overdue.v2")).isEmpty();
    }
}
