package vn.cchc.dossier;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;

/** Holidays of 2025 that plan-service publishes after dossiers were received, one more each time. */
final class LateHolidays {

    private static final CalendarYear BEFORE = SampleCalendars.year(2025);
    private static final List<DayOff> DAYS = new ArrayList<>(BEFORE.daysOff());

    private LateHolidays() {}

    static synchronized void announce(LocalDate day) {
        DAYS.add(new DayOff(day, "Quốc tang", DayOffKind.STATUTORY, "Thông cáo đặc biệt"));
        CalendarYear changed = new CalendarYear(
                BEFORE.year(), BEFORE.status(), DAYS, BEFORE.makeUpDays(), "Thông cáo đặc biệt về ngày " + day);
        CloudEvent event = new CloudEvent(
                UUID.randomUUID(),
                "/plan-service",
                "vn.cchc.calendar.changed.v1",
                "2025",
                DAYS.size(),
                Instant.parse("2025-11-20T00:00:00Z"),
                CloudEvents.toData(changed));
        new TestTopics(KafkaResource.bootstrap()).send("cchc.calendars.v1", "2025", CloudEvents.write(event));
        ReplicatedCalendars calendars =
                Arc.container().instance(ReplicatedCalendars.class).get();
        await().atMost(Duration.ofSeconds(30)).until(() -> calendars.years().contains(changed));
    }
}
