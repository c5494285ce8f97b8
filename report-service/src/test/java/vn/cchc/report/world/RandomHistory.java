package vn.cchc.report.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.cchc.report.world.Happening.Marks;
import vn.cchc.report.world.Happening.Procedure;
import vn.cchc.report.world.Happening.Subject;

/** Dossiers that live through everything a dossier can, seeded, between January and August 2025. */
public final class RandomHistory {

    private static final ZoneOffset HERE = ZoneOffset.ofHours(7);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 2);
    private static final Instant HORIZON = Instant.parse("2025-08-31T00:00:00Z");

    private static final List<Procedure> PROCEDURES = List.of(
            new Procedure("2.000635", "Cấp bản sao trích lục hộ tịch", "HOTICH", "Hộ tịch", "COMMUNE"),
            new Procedure("1.001193", "Đăng ký khai sinh", "HOTICH", "Hộ tịch", "COMMUNE"),
            new Procedure("1.004222", "Đăng ký biến động đất đai", "DATDAI", "Đất đai", "PROVINCE"),
            new Procedure("2.000815", "Chứng thực bản sao", "CHUNGTHUC", "Chứng thực", "COMMUNE"),
            new Procedure("1.003005", "Xác nhận lịch sử đất", "DATDAI", "Đất đai", "COMMUNE", true),
            new Procedure("N.000007", "Xác nhận hoàn cảnh gia đình", "HOTICH", "Hộ tịch", "COMMUNE"));
    private static final List<String> CHANNELS = List.of("COUNTER", "ONLINE", "POST");

    private final Random random;
    private final List<String> agencies;

    public RandomHistory(long seed, List<String> agencies) {
        this.random = new Random(seed);
        this.agencies = agencies;
    }

    /** Everything that happened to that many dossiers, dossier by dossier. */
    public List<Happening> dossiers(int count) {
        var all = new ArrayList<Happening>();
        for (int i = 1; i <= count; i++) {
            all.addAll(life(i));
        }
        return all;
    }

    private List<Happening> life(int number) {
        var agency = pick(agencies);
        var receivedAt = receivedAt();
        var code = "%s-%s-%04d".formatted(agency, "250101", number);
        var subject = new Subject(code, agency, pick(CHANNELS), pick(PROCEDURES), receivedAt);
        var events = new ArrayList<Happening>();
        events.add(Happening.received(subject, closing(receivedAt, 1 + random.nextInt(20))));
        if (chance(10)) {
            events.add(last(events).then("NOT_ACCEPTED", later(events, 20), "NOT_ACCEPTED", "EXCLUDED"));
            return events;
        }
        for (int steps = random.nextInt(5); steps > 0; steps--) {
            step(events);
        }
        end(events);
        return events;
    }

    private void step(List<Happening> events) {
        var at = later(events, 150);
        noticeOverdue(events, at);
        if (last(events).clock().equals("PAUSED")) {
            var shift = Duration.between(last(events).at(), at);
            var resumed = last(events).then("SUPPLEMENT_RECEIVED", at, "PROCESSING", "RUNNING");
            events.add(resumed.due(resumed.dueAt().plus(shift)));
        } else if (chance(35)) {
            events.add(last(events).then("SUPPLEMENT_REQUESTED", at, "AWAITING_SUPPLEMENT", "PAUSED"));
        } else if (chance(40)) {
            reschedule(events, at);
        } else {
            events.add(last(events).then("FORWARDED", at, "PROCESSING", "RUNNING"));
        }
    }

    private void reschedule(List<Happening> events, Instant at) {
        var before = last(events);
        var moved = before.then("RESCHEDULED", at, "PROCESSING", "RUNNING")
                .due(closing(at, 2 + random.nextInt(9)))
                .telling(saying(before, Map.of("previousDueAt", before.dueAt().toString())));
        events.add(before.dueAt().isBefore(at) ? moved.marked(Marks.MISSED_THEN_MOVED) : moved);
    }

    private void end(List<Happening> events) {
        if (chance(20)) {
            noticeOverdue(events, HORIZON);
            return;
        }
        if (chance(12)) {
            events.add(last(events).then("WITHDRAWN", later(events, 60), "WITHDRAWN", "ENDED"));
            return;
        }
        var at = later(events, 200);
        noticeOverdue(events, at);
        if (last(events).type().equals("OVERDUE") && chance(30)) {
            finishEarlierThanRecorded(events);
            return;
        }
        var finished = last(events).then("FINISHED", at, "FINISHED", "ENDED");
        events.add(finished.telling(saying(finished, Map.of())));
        if (chance(70)) {
            events.add(last(events).then("RETURNED", later(events, 100), "RETURNED", "ENDED"));
        }
    }

    /** Why it is late, stated of two in three. */
    private static Map<String, Object> saying(Happening happening, Map<String, Object> detail) {
        var said = new HashMap<>(detail);
        var dossier = happening.subject().dossier();
        // The same in whatever province it happens.
        int number = dossier.substring(dossier.indexOf('.')).hashCode();
        switch (Math.floorMod(number + happening.sequence(), 3)) {
            case 0 ->
                said.put(
                        "lateness",
                        Map.of(
                                "cause",
                                Map.of("code", "OVERLOAD", "name", "quá tải"),
                                "note",
                                "Thiếu người dịp cuối quý"));
            case 1 -> said.put("lateness", Map.of("cause", Map.of("code", "OTHER_AGENCY", "name", "chờ cơ quan khác")));
            default -> said.put("lateness", null);
        }
        return said;
    }

    /** Entered after the deadline for an instant before it, so that nothing was missed after all. */
    private void finishEarlierThanRecorded(List<Happening> events) {
        var overdue = last(events);
        var before = events.get(events.size() - 2);
        var at = overdue.at().minusSeconds(60);
        if (before.at().isBefore(at)) {
            var finished = overdue.then("FINISHED", at, "FINISHED", "ENDED");
            events.add(finished.marked(before.marks()));
        }
    }

    private void noticeOverdue(List<Happening> events, Instant at) {
        var before = last(events);
        boolean noticed = events.stream()
                .anyMatch(e -> e.type().equals("OVERDUE") && e.dueAt().equals(before.dueAt()));
        boolean passed = before.dueAt().isBefore(at) && before.dueAt().isAfter(before.at());
        if (before.clock().equals("RUNNING") && passed && !noticed) {
            var marks = before.marks().missedBeforeReschedule() ? Marks.MISSED_THEN_MOVED : Marks.MISSED;
            events.add(before.then("OVERDUE", before.dueAt(), before.state(), "RUNNING")
                    .marked(marks)
                    .telling(Map.of(
                            "faultAgency",
                            before.subject().agency(),
                            "missedDueAt",
                            before.dueAt().toString())));
        }
    }

    /** Often at the very edge of a business day. */
    private Instant receivedAt() {
        var day = FIRST_DAY.plusDays(random.nextInt(170));
        return switch (random.nextInt(8)) {
            case 0 -> day.atTime(23, 59, 59, 999_000_000).toInstant(HERE);
            case 1 -> day.atStartOfDay().toInstant(HERE);
            case 2 -> day.atTime(17, 0).toInstant(ZoneOffset.UTC);
            default -> day.atTime(7, 0).plusMinutes(random.nextInt(600)).toInstant(HERE);
        };
    }

    private static Instant closing(Instant from, int days) {
        return from.atOffset(HERE).toLocalDate().plusDays(days).atTime(17, 0).toInstant(HERE);
    }

    private Instant later(List<Happening> events, int hours) {
        return last(events).at().plus(Duration.ofMinutes(1 + random.nextInt(60 * hours)));
    }

    private static Happening last(List<Happening> events) {
        return events.get(events.size() - 1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
