package vn.cchc.dossier;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
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
    private static final String SEEN = """
            insert into calendar_seen (year, calendar_version) select year, sequence from calendar_year where year = 2025
            on conflict (year) do update set calendar_version = excluded.calendar_version""";

    private static int published = BEFORE.daysOff().size();

    private LateHolidays() {}

    static boolean isOfTheYear(LocalDate day) {
        return day.getYear() == BEFORE.year();
    }

    static synchronized void announce(LocalDate day) {
        DAYS.add(new DayOff(day, "Quốc tang", DayOffKind.STATUTORY, "Thông cáo đặc biệt"));
        publish(day);
        OfficeMinutes.close(day);
    }

    /**
     * A day off that nobody had counted with, and at once everything open of the agency and those below it is counted again.
     * For the whole province nothing is proposed: its other dossiers are other tests' business.
     */
    static void announceAndRedate(LocalDate day, String agency, RedatingJob job, Sql sql) {
        announce(day);
        sql.execute(SEEN);
        String admin = Tokens.of("H90", Role.ADMIN);
        ObjectNode wanted = Province.JSON
                .createObjectNode()
                .put("agency", agency)
                .put("year", day.getYear())
                .put("reason", "Nghỉ theo thông báo")
                .put("dryRun", false);
        JsonNode asked = Province.post("/api/v1/redatings", admin, wanted).json();
        String path = "/api/v1/redatings/" + asked.get("id").asLong();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            job.goOn();
            return Province.get(path, admin).json().get("state").asText().equals("DONE");
        });
    }

    /** It is worked after all: what was counted without the day stays where it is, what is counted from now on has it. */
    static synchronized void takeBack(LocalDate day) {
        DAYS.removeIf(off -> off.date().equals(day));
        publish(day);
        OfficeMinutes.reopen(day);
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
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            calendars.refresh();
            return calendars.years().contains(changed);
        });
    }
}
