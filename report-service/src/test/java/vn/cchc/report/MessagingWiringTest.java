package vn.cchc.report;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.testing.TestTopics;

/** The kit's messaging as this service assembles it: beans, pool, transactions, threads, metrics and health. */
@QuarkusTest
class MessagingWiringTest extends ServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    ReplicatedAgencies agencies;

    @Inject
    ReplicatedCalendars calendars;

    TestTopics topics;

    @Test
    void publishesWhatATransactionAppended() {
        // Given
        String subject = "wiring-" + UUID.randomUUID();
        OutboxEvent event = new OutboxEvent(
                "cchc.agencies.v1",
                "vn.cchc.agency.changed.v1",
                subject,
                1,
                NOW,
                Map.of("code", subject, "name", "Xã Thử", "kind", "COMMUNE", "path", "H90/" + subject));

        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));

        // Then
        await().until(() -> agencies.path(subject).isPresent());
        assertThat(agencies.path(subject)).contains("H90/" + subject);
        await().untilAsserted(() ->
                assertThat(get("/q/metrics").asString()).containsPattern("cchc_outbox_published_total [1-9]"));
    }

    @Test
    void rollbackPublishesNothing() {
        // Given
        String subject = "wiring-" + UUID.randomUUID();
        OutboxEvent event = new OutboxEvent("cchc.agencies.v1", "type", subject, 1, NOW, Map.of());

        // When
        var work = assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(event);
            throw new IllegalArgumentException("refused");
        }));

        // Then
        work.isInstanceOf(IllegalArgumentException.class);
        assertThat(topics.read("cchc.agencies.v1"))
                .noneMatch(message -> message.key().equals(subject));
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        // Given
        OutboxEvent event = new OutboxEvent("cchc.agencies.v1", "type", "a", 1, NOW, Map.of());

        // When
        var appending = assertThatThrownBy(() -> outbox.append(event));

        // Then
        appending.isInstanceOf(TransactionalException.class);
    }

    @Test
    void copiesCalendars() {
        // Given
        Map<String, Object> calendar = Map.of(
                "year",
                2031,
                "status",
                "DRAFT",
                "legalReference",
                "Dự kiến",
                "daysOff",
                new Object[0],
                "makeUpDays",
                new Object[0]);
        CloudEvent event = new CloudEvent(
                UUID.randomUUID(),
                "/plan-service",
                "vn.cchc.calendar.changed.v1",
                "2031",
                1,
                NOW,
                CloudEvents.toData(calendar));

        // When
        topics.send("cchc.calendars.v1", "2031", CloudEvents.write(event));

        // Then
        await().until(() -> calendars.years().stream().anyMatch(year -> year.year() == 2031));
        assertThat(calendars.forAgency("any").isWorkingDay(LocalDate.of(2031, 3, 3)))
                .isTrue();
    }

    @Test
    void showsItsHealthAndMetrics() {
        // When
        String health = get("/q/health/ready").asString();

        // Then
        assertThat(health).contains("\"inbox\"").doesNotContain("\"DOWN\"");
        await().untilAsserted(() -> assertThat(get("/q/metrics").asString())
                .contains(
                        "cchc_outbox_lag",
                        "cchc_outbox_oldest_age_seconds",
                        "cchc_inbox_gaps",
                        "cchc_dead_letters_total"));
    }
}
