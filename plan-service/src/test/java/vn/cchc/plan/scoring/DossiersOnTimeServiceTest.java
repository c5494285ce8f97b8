package vn.cchc.plan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.figure.Figure;
import vn.cchc.plan.scoring.figure.Figures;

/** The share of appointments kept, counted from the events of dossiers over a real broker. */
@QuarkusTest
class DossiersOnTimeServiceTest {

    private static final String COMMUNE = "D77.41";
    private static final String DEPARTMENT = "D77.11";

    @Inject
    Figures figures;

    TestTopics topics;

    private Optional<Figure> figure(String agency, int year) {
        return figures.of(FigureKind.DOSSIERS_ON_TIME, agency, year);
    }

    private void send(String type, String dossier, int sequence, UUID id, String after, String detail) {
        topics.send("cchc.dossier-events.v1", dossier, """
                {"specversion": "1.0", "id": "%s", "source": "/dossier-service", "type": "vn.cchc.dossier.%s.v1",
                 "subject": "%s", "time": "2025-09-15T10:00:00Z", "datacontenttype": "application/json",
                 "sequence": "%d", "data": {"dossier": "%s", "occurredAt": "2025-09-15T10:00:00Z",
                 "receivingAgency": "%s", "competentAgency": "%s", "after": %s, "detail": %s}}""".formatted(
                        id, type, dossier, sequence, dossier, COMMUNE, DEPARTMENT, after, detail));
    }

    private static String ended(String at, String outcome, boolean late) {
        return """
                {"endedAt": "%s", "outcome": "%s", "clock": "ENDED", "missedDeadline": %b,
                 "missedBeforeReschedule": false}""".formatted(at, outcome, late);
    }

    private void finished(String dossier, int sequence, String after) {
        send("finished", dossier, sequence, UUID.randomUUID(), after, "{}");
    }

    @Test
    void aLateDossierCountsWhereTheFaultIsAndAYearStaysAsItWas() {
        // Given
        String dossier = COMMUNE + "-250901-";
        UUID twice = UUID.randomUUID();
        String kept = ended("2025-09-10T03:00:00Z", "GRANTED", false);
        send("finished", dossier + "0001", 3, twice, kept, "{}");
        send("finished", dossier + "0001", 3, twice, kept, "{}");
        finished(dossier + "0002", 3, ended("2025-09-10T03:00:00Z", "REFUSED", false));
        finished(dossier + "0003", 3, ended("2025-09-10T03:00:00Z", "WITHDRAWN", false));
        finished(dossier + "0004", 3, ended("2026-01-02T03:00:00Z", "GRANTED", false));
        send("overdue", dossier + "0005", 2, UUID.randomUUID(), "{\"missedDeadline\": true}", """
                        {"faultAgency": "%s", "missedDueAt": "2025-09-14T10:00:00Z",
                         "detectedAt": "2025-09-15T10:00:00Z"}""".formatted(
                        DEPARTMENT));
        finished(dossier + "0005", 3, ended("2025-12-31T16:00:00Z", "GRANTED", true));
        // When
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(figure(DEPARTMENT, 2025).map(Figure::denominator))
                        .hasValue(BigDecimal.valueOf(3)));
        // Then
        assertThat(figure(DEPARTMENT, 2025).orElseThrow().numerator()).isEqualTo(BigDecimal.valueOf(2));
        Figure commune = figure(COMMUNE, 2025).orElseThrow();
        assertThat(commune.numerator()).isEqualTo(commune.denominator()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(commune.basis()).contains("tính đến ngày 31/12/2025", "không tính 1 hồ sơ");
        assertThat(figure(COMMUNE, 2024)).isEmpty();
    }

    @Test
    void aCorrectionTakesAResultBackAndAnOlderEventDoesNot() {
        // Given
        String dossier = "D78.41-230901-0001";
        finished(dossier, 5, ended("2023-09-10T03:00:00Z", "GRANTED", true));
        await().atMost(Duration.ofSeconds(20)).until(() -> figure(COMMUNE, 2023).isPresent());
        // When
        finished(dossier, 4, ended("2023-09-10T03:00:00Z", "GRANTED", false));
        finished(dossier + "9", 3, ended("2023-09-10T03:00:00Z", "GRANTED", false));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> figure(COMMUNE, 2023).orElseThrow().denominator().intValue() == 2);
        assertThat(figure(COMMUNE, 2023).orElseThrow().numerator()).isEqualTo(BigDecimal.ONE);
        send("corrected", dossier, 6, UUID.randomUUID(), "{\"endedAt\": null, \"missedDeadline\": true}", "{}");
        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(figure(COMMUNE, 2023).orElseThrow().denominator())
                                .isEqualTo(BigDecimal.ONE));
    }
}
