package vn.cchc.report.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.RandomHistory;

/** However events are doubled and disordered, and whenever facts are rebuilt meanwhile, they come out the same. */
@QuarkusTest
class RebuildBesideIntakeServiceTest extends RebuildWorld {

    private static final int DOSSIERS = 120;

    @ParameterizedTest
    @CsvSource({"1, LOG, H61, H62", "2, TOPICS, H63, H64", "3, LOG, H65, H66"})
    void givesTheFactsOfAnIntakeInOrder(long seed, String source, String orderly, String disordered) {
        // Given
        var inOrder = history(seed, orderly);
        tell(inOrder);
        awaitEvents(orderly, inOrder.size());
        var wires = doubledAndDisordered(seed, history(seed, disordered));
        send(wires.subList(0, wires.size() / 2));
        awaitSome(disordered);

        // When
        var rebuild = begun(source);
        send(wires.subList(wires.size() / 2, wires.size()));
        awaitDone(rebuild);

        // Then
        awaitEvents(disordered, inOrder.size());
        assertThat(checksum(disordered + ".", orderly + "."))
                .isEqualTo(checksum(orderly + "."))
                .isNotEqualTo(checksum("none"));
        assertThat(rebuild("LOG").getLong("differing")).isZero();
    }

    private static List<Happening> history(long seed, String province) {
        return new RandomHistory(seed, List.of(province + ".41", province + ".42", province + ".11"))
                .dossiers(DOSSIERS);
    }

    private static List<EventStream.Wire> doubledAndDisordered(long seed, List<Happening> history) {
        var random = new Random(seed);
        var wires = new ArrayList<EventStream.Wire>();
        for (var happening : history) {
            var wire = happening.wire();
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                wires.add(wire);
            }
        }
        Collections.shuffle(wires, random);
        return wires;
    }

    private static void send(List<EventStream.Wire> wires) {
        try (var stream = new EventStream()) {
            wires.forEach(wire -> stream.send(EventStream.DOSSIERS, wire));
        }
    }

    private void awaitEvents(String province, int expected) {
        awaitCount("select count(*) from dossier_event where dossier like '" + province + ".%'", expected);
    }

    private void awaitSome(String province) {
        awaitCount("select least(count(*), 50) from dossier_event where dossier like '" + province + ".%'", 50);
    }
}
