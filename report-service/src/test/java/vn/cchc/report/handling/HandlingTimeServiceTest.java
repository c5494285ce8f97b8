package vn.cchc.report.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.report.FigureWorld;
import vn.cchc.report.world.Happening;

@QuarkusTest
class HandlingTimeServiceTest extends FigureWorld {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 8, 31);
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(WorkCalendar.VIETNAM, OfficeHours.STANDARD, SampleCalendars.YEARS);

    @Test
    void percentilesEqualARecountDayByDay() {
        // Given
        var expected = recount();

        // When
        var report = await().until(
                        () -> report("handling-times", Map.of("from", FROM.toString(), "to", TO.toString())),
                        answer -> answer.getInt("total.timed") == expected.size());

        // Then
        assertThat(report.getInt("total.dossiers")).isEqualTo(expected.size()).isGreaterThan(50);
        assertThat(report.getInt("total.timed")).isEqualTo(expected.size());
        assertThat(report.getInt("total.median")).isEqualTo(percentile(expected, 0.5));
        assertThat(report.getInt("total.p90")).isEqualTo(percentile(expected, 0.9));
        assertThat(report.getInt("total.p99")).isEqualTo(percentile(expected, 0.99));
    }

    @Test
    void whereNothingWasResolvedThereIsNoTime() {
        // When
        var report = report("handling-times", Map.of("from", "2020-01-01", "to", "2020-01-31"));

        // Then
        assertThat(report.getInt("total.dossiers")).isZero();
        assertThat(report.getString("total.median")).isNull();
    }

    private static List<Integer> recount() {
        var lives = new TreeMap<String, List<Happening>>();
        HISTORY.stream()
                .filter(happening -> happening.subject().procedure().counted())
                .filter(happening -> day(happening.at()).isBefore(TO.plusDays(1)))
                .sorted(Comparator.comparingLong(Happening::sequence))
                .forEach(happening -> lives.computeIfAbsent(happening.subject().dossier(), code -> new ArrayList<>())
                        .add(happening));
        return lives.values().stream()
                .filter(life -> life.get(life.size() - 1).clock().equals("ENDED"))
                .map(HandlingTimeServiceTest::days)
                .sorted()
                .toList();
    }

    /** Day by day from the day after receipt, without what lies between a pause and what came after it. */
    private static int days(List<Happening> life) {
        var last = life.get(life.size() - 1);
        int days = workingDays(day(last.subject().receivedAt()), day(last.endedAt()));
        for (int i = 0; i + 1 < life.size(); i++) {
            if (life.get(i).clock().equals("PAUSED")) {
                days -= workingDays(day(life.get(i).at()), day(life.get(i + 1).at()));
            }
        }
        return Math.max(0, days);
    }

    private static int workingDays(LocalDate after, LocalDate to) {
        return (int) after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
    }

    private static int percentile(List<Integer> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(HERE).toLocalDate();
    }
}
