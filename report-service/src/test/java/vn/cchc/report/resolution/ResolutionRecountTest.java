package vn.cchc.report.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Happening.Procedure;
import vn.cchc.report.world.NaiveRecount;
import vn.cchc.report.world.RandomHistory;

/** The report against an independent recount of a random history that came over Kafka doubled and disordered. */
@QuarkusTest
class ResolutionRecountTest extends ServiceTest {

    private static final String PROVINCE = "H91";
    private static final long SEED = 20261121;
    private static final List<Happening> HISTORY =
            new RandomHistory(SEED, List.of("H91.41", "H91.42", "H91.43", "H91.11", "H91.30")).dossiers(250);

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            sendDoubledAndDisordered();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from dossier_event where dossier like 'H91.%'", HISTORY.size());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15, 2025-03-14, field",
        "2025-01-15, 2025-03-14, agency",
        "2025-03-15, 2025-06-14, field",
        "2025-03-15, 2025-06-14, procedure",
        "2025-03-15, 2025-06-14, channel",
        "2025-03-15, 2025-06-14, level",
        "2025-04-01, 2025-04-01, agency",
        "2025-06-15, 2025-09-14, agency",
        "2024-12-15, 2025-12-14, field"
    })
    void equalsTheRecount(LocalDate from, LocalDate to, String groupBy) {
        // Given
        var expected = NaiveRecount.of(of(Procedure::counted), from, to, group(groupBy));

        // When
        var report = report(from, to, groupBy, PROVINCE);

        // Then
        assertThat(FormFigures.of(report)).isEqualTo(expected);
        assertThat(expected).isNotEmpty();
        assertIdentities(report);
        assertThat(report.getInt("gaps")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"H91.41", "H91.30"})
    void countsOnlyTheAgencyAskedFor(String agency) {
        // Given
        var from = LocalDate.of(2025, 1, 15);
        var to = LocalDate.of(2025, 6, 14);
        var ofAgency = of(Procedure::counted).stream()
                .filter(happening -> happening.subject().agency().equals(agency))
                .toList();

        // When
        var report = report(from, to, "field", agency);

        // Then
        assertThat(FormFigures.of(report))
                .isEqualTo(NaiveRecount.of(ofAgency, from, to, group("field")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-01-15, 2025-03-14", "2025-03-15, 2025-06-14", "2025-06-15, 2025-09-14"})
    void whatTheLawLeavesOutIsCountedApart(LocalDate from, LocalDate to) {
        // Given
        var exempt = NaiveRecount.of(of(Procedure::exempt), from, to, subject -> "EXEMPT");
        var others =
                NaiveRecount.of(of(procedure -> procedure.code().startsWith("N")), from, to, subject -> "NON_TTHC");

        // When
        var report = report(from, to, "field", PROVINCE);

        // Then
        exempt.putAll(others);
        assertThat(FormFigures.of(report, "apart", "coverage"))
                .isEqualTo(exempt)
                .hasSize(2);
    }

    private static List<Happening> of(Predicate<Procedure> wanted) {
        return HISTORY.stream()
                .filter(happening -> wanted.test(happening.subject().procedure()))
                .toList();
    }

    private static void sendDoubledAndDisordered() {
        var random = new Random(SEED);
        var wires = new ArrayList<EventStream.Wire>();
        for (var happening : HISTORY) {
            var wire = happening.wire();
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                wires.add(wire);
            }
        }
        Collections.shuffle(wires, random);
        try (var stream = new EventStream()) {
            wires.forEach(wire -> stream.send(EventStream.DOSSIERS, wire));
        }
    }

    private static JsonPath report(LocalDate from, LocalDate to, String groupBy, String agency) {
        return as(Role.ANALYST, PROVINCE)
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .queryParam("groupBy", groupBy)
                .queryParam("agency", agency)
                .get(RESOLUTION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Function<Happening.Subject, String> group(String groupBy) {
        return switch (groupBy) {
            case "agency" -> Happening.Subject::agency;
            case "procedure" -> subject -> subject.procedure().code();
            case "channel" -> Happening.Subject::channel;
            case "level" -> subject -> subject.procedure().level();
            default -> subject -> subject.procedure().field();
        };
    }

    private static void assertIdentities(JsonPath report) {
        for (var side : List.of("received", "resolved", "pending")) {
            int sum = report.getList("rows." + side + ".total", Integer.class).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(report.getInt("total." + side + ".total")).isEqualTo(sum);
        }
        assertThat(report.getInt("total.received.total"))
                .isEqualTo(report.getInt("total.resolved.total") + report.getInt("total.pending.total"));
    }
}
