package vn.cchc.report.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.projecting.domain.DossierEventType;
import vn.cchc.report.projecting.domain.DossierProjector;

class DossierEventsContractTest {

    static List<ObjectNode> samples() {
        return Samples.of("dossier-events");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEverySample(ObjectNode sample) {
        // Given
        var received = Samples.received(sample);

        // When
        var event = EventReader.dossier(received).event(received.sequence());

        // Then
        assertThat(event.dossier()).isEqualTo(sample.get("subject").asText());
        assertThat(event.after().dueAt()).isNotNull();
        assertThat(event.faultAgency() != null).isEqualTo(event.type() == DossierEventType.OVERDUE);
    }

    @Test
    void everyTypeHasASample() {
        // When
        var types = samples().stream()
                .map(sample -> EventReader.dossier(Samples.received(sample)).type())
                .collect(Collectors.toSet());

        // Then
        assertThat(types).isEqualTo(Set.copyOf(Arrays.asList(DossierEventType.values())));
    }

    @Test
    void passesOverFieldsItDoesNotKnow() {
        // Given
        var sample = samples().get(0);
        ((ObjectNode) sample.get("data")).put("invented", "later");
        ((ObjectNode) sample.get("data").get("after")).put("invented", 1);

        // When
        var message = EventReader.dossier(Samples.received(sample));

        // Then
        assertThat(message.dossier()).isEqualTo(sample.get("subject").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "TTHC, false, COUNTED",
        "TTHC, true, EXEMPT",
        "NON_TTHC, true, NON_TTHC",
        ", , COUNTED",
        "LATER, , COUNTED"
    })
    void readsWhatTheStatutoryFiguresLeaveOut(String kind, Boolean exempt, Coverage expected) {
        // Given
        var sample = samples().get(0);
        var procedure = (ObjectNode) sample.at("/data/procedure");
        procedure.remove(List.of("kind", "exemptFromSystem"));
        Optional.ofNullable(kind).ifPresent(value -> procedure.put("kind", value));
        Optional.ofNullable(exempt).ifPresent(value -> procedure.put("exemptFromSystem", value));

        // When
        var event = EventReader.dossier(Samples.received(sample)).event(1);

        // Then
        assertThat(event.identity().coverage()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("poison")
    void setsAsideWhatItCannotRead(ObjectNode poison) {
        // Given
        var received = Samples.received(poison);

        // When
        assertThatThrownBy(() -> EventReader.dossier(received))
                // Then
                .isInstanceOf(PoisonEventException.class);
    }

    static List<ObjectNode> poison() {
        var unknownType = samples().get(0).put("type", "vn.cchc.dossier.invented.v1");
        var unknownVersion = samples().get(0);
        unknownVersion.put("type", unknownVersion.get("type").asText().replace(".v1", ".v2"));
        var disagreeing = samples().get(0).put("subject", "H90.41-990101-0001");
        var withoutAfter = samples().get(0);
        ((ObjectNode) withoutAfter.get("data")).remove("after");
        var unknownClock = samples().get(0);
        ((ObjectNode) unknownClock.get("data").get("after")).put("clock", "SIDEWAYS");
        var withNul = samples().get(0);
        ((ObjectNode) withNul.get("data").get("procedure")).put("name", "a\u0000b");
        return List.of(unknownType, unknownVersion, disagreeing, withoutAfter, unknownClock, withNul);
    }

    @ParameterizedTest
    @CsvSource({"ONLINE, true", "CASH, false", ", "})
    void knowsWhatWasPaidOnlineAndWhatNobodySaid(String method, Boolean expected) {
        // Given
        var paid = samples().stream()
                .filter(sample -> sample.get("type").asText().endsWith(".paid.v1"))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) paid.at("/data/detail")).put("paymentMethod", method);

        // When
        var event = EventReader.dossier(Samples.received(paid)).event(1);

        // Then
        assertThat(event.told().paidOnline()).isEqualTo(expected);
    }

    @Test
    void aResultOnPaperIsADigitalOneOnceItsCopyIsRegistered() {
        // Given
        var life = samples().stream()
                .map(Samples::received)
                .filter(received -> received.subject().equals("H90.41-261102-0001"))
                .map(received -> EventReader.dossier(received).event(received.sequence()))
                .toList();

        // When
        var states = DossierProjector.project(life).states();

        // Then
        var digital = states.stream()
                .map(interval -> interval.state().tally().digitalResult())
                .filter(Objects::nonNull)
                .toList();
        assertThat(digital).containsExactly(false, false, true);
    }

    @Test
    void aDuplicateChangesNothing() {
        // Given
        var events = samples().stream()
                .map(Samples::received)
                .filter(received -> received.subject().equals("H90.41-261102-0001"))
                .map(received -> EventReader.dossier(received).event(received.sequence()))
                .toList();
        var twice = new java.util.ArrayList<>(events);
        twice.addAll(events);

        // When
        var facts = DossierProjector.project(twice);

        // Then
        assertThat(facts).isEqualTo(DossierProjector.project(events));
    }
}
