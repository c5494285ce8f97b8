package vn.cchc.dossier.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.DeadlineTrail.Announcement;
import vn.cchc.dossier.deadline.DeadlineTrail.Cause;
import vn.cchc.dossier.deadline.DeadlineTrail.Version;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Fault;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.dossier.reading.Audience;
import vn.cchc.dossier.register.DeadlineStep;
import vn.cchc.kit.problem.Language;

class DeadlineTrailTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T02:05:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-05T03:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-11-09T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-12T10:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-11-13T10:00:00Z");

    @Test
    void aRestartIsNotAPauseAndEventsThatMoveNothingMakeNoVersion() {
        // When
        DeadlineTrail trail = DeadlineTrail.of(
                List.of(
                        step(EventType.RECEIVED, MONDAY, FIRST, 1, "[]"),
                        step(EventType.FORWARDED, MONDAY, FIRST, 1, "{}"),
                        step(EventType.SUPPLEMENT_REQUESTED, MONDAY, FIRST, 1, "{\"reason\": \"Thiếu chữ ký\"}"),
                        step(EventType.SUPPLEMENT_RECEIVED, THURSDAY, SECOND, 2, "{}")),
                SupplementPolicy.RESTART,
                Audience.STAFF,
                Map.of());

        // Then
        assertThat(trail.versions())
                .containsExactly(
                        new Version(1, FIRST, MONDAY, Cause.RECEIVED, null, null),
                        new Version(2, SECOND, THURSDAY, Cause.TERM_RESTARTED, null, null));
        assertThat(TrailText.of(trail, FIRST, Language.VI)).contains("tính lại từ đầu khi hồ sơ đã đủ");
    }

    @Test
    void aRedatingSaysWhyToEverybodyAndAnnouncementsBelongToTheirVersion() {
        // When
        DeadlineTrail trail = DeadlineTrail.of(
                List.of(
                        step(EventType.RECEIVED, MONDAY, FIRST, 1, "[]"),
                        step(EventType.REDATED, WEDNESDAY, SECOND, 2, "{\"reason\": \"Quốc tang\"}"),
                        step(EventType.DUE_SOON, SECOND.minusSeconds(3600), SECOND, 2, "{}"),
                        step(EventType.RESCHEDULED, SECOND.minusSeconds(60), THIRD, 3, "{\"reason\": \"Riêng tư\"}"),
                        step(EventType.OVERDUE, THIRD, THIRD, 3, "{}")),
                SupplementPolicy.PAUSE_SHIFT,
                Audience.NOBODY,
                Map.of(3, new Fault("H90.11", "B2", null)));

        // Then
        assertThat(trail.versions()).extracting(Version::reason).containsExactly(null, "Quốc tang", null);
        assertThat(trail.announcements())
                .containsExactly(
                        new Announcement(EventType.DUE_SOON, SECOND.minusSeconds(3600), 2, SECOND, null, null),
                        new Announcement(EventType.OVERDUE, THIRD, 3, THIRD, "H90.11", "B2"));
        assertThat(TrailText.of(trail, FIRST, Language.EN))
                .contains(
                        "Promised first (never changed): 09/11/2026 17:00.",
                        "counted again because the calendar changed – Quốc tang.",
                        "Warned at 12/11/2026 16:00 of 12/11/2026 17:00.",
                        "The appointment 13/11/2026 17:00 was missed.")
                .doesNotContain("Riêng tư");
    }

    private static DeadlineStep step(EventType type, Instant at, Instant due, int version, String data) {
        return new DeadlineStep(type, at, due, version, data);
    }
}
