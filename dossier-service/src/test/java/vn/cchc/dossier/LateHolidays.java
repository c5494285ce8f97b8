package vn.cchc.dossier;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.dossier.redating.RedatingJob;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;

/** Holidays of 2025 that plan-service publishes after dossiers were received, one more or one less each time. */
final class LateHolidays {

    private static final CalendarYear BEFORE = SampleCalendars.year(2025);
    private static final List<DayOff> DAYS = new ArrayList<>(BEFORE.daysOff());
    private static int published = BEFORE.daysOff().size();

    private LateHolidays() {}

    static synchronized void announce(LocalDate day) {
        DAYS.add(new DayOff(day, "Quốc tang", DayOffKind.STATUTORY, "Thông cáo đặc biệt"));
        publish(day);
    }

    /**
     * A day off that nobody had counted with, and at once everything open is counted again. Waited for are the dossiers of
     * the model's procedures; others of this database were written without any history and can't be recorded.
     */
    static void announceAndRedate(LocalDate day, RedatingJob job, EntityManager entities) {
        announce(day);
        String admin = Tokens.of("H90", Role.ADMIN);
        ObjectNode wanted = Province.JSON
                .createObjectNode()
                .put("year", day.getYear())
                .put("reason", "Nghỉ theo thông báo")
                .put("dryRun", false);
        JsonNode asked = Province.post("/api/v1/redatings", admin, wanted).json();
        String path = "/api/v1/redatings/" + asked.get("id").asLong();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            job.goOn();
            return !Province.get(path, admin).json().get("state").asText().equals("LISTING") && isSettled(entities);
        });
    }

    private static boolean isSettled(EntityManager entities) {
        Object waiting = entities.createNativeQuery(
                        "select count(*) from redating_item i join dossier d on d.code = i.dossier"
                                + " where i.outcome is null and d.procedure_code like '8.%'")
                .getSingleResult();
        return ((Number) waiting).longValue() == 0;
    }

    /** It is worked after all: what was counted without the day stays where it is, what is counted from now on has it. */
    static synchronized void takeBack(LocalDate day) {
        DAYS.removeIf(off -> off.date().equals(day));
        publish(day);
    }

    private static void publish(LocalDate day) {
        CalendarYear changed = new CalendarYear(
                BEFORE.year(),
                BEFORE.status(),
                List.copyOf(DAYS),
                BEFORE.makeUpDays(),
                "Thông cáo đặc biệt về ngày " + day);
        CloudEvent event = new CloudEvent(
                UUID.randomUUID(),
                "/plan-service",
                "vn.cchc.calendar.changed.v1",
                "2025",
                ++published,
                Instant.parse("2025-11-20T00:00:00Z"),
                CloudEvents.toData(changed));
        new TestTopics(KafkaResource.bootstrap()).send("cchc.calendars.v1", "2025", CloudEvents.write(event));
        ReplicatedCalendars calendars =
                Arc.container().instance(ReplicatedCalendars.class).get();
        await().atMost(Duration.ofSeconds(30)).until(() -> calendars.years().contains(changed));
    }
}
