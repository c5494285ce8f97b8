package vn.cchc.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.report.FigureWorld;
import vn.cchc.report.world.Happening;

@QuarkusTest
class MeasureServiceTest extends FigureWorld {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({"2025-01-15, 2025-03-14", "2025-03-15, 2025-06-14", "2025-06-15, 2025-08-14"})
    void sharesEqualARecountDossierByDossier(LocalDate from, LocalDate to) {
        // Given
        var lasts = lasts(to);
        var resolved = lasts.stream().filter(ended(from)).toList();
        var fresh = lasts.stream()
                .filter(last -> !day(last.subject().receivedAt()).isBefore(from))
                .toList();

        // When
        var onTime = report("on-time", Map.of("from", from.toString(), "to", to.toString()));
        var channels = report("channels", Map.of("from", from.toString(), "to", to.toString()));

        // Then
        var early = resolved.stream().filter(MeasureServiceTest::byDay).count();
        var byHour = resolved.stream().filter(MeasureServiceTest::byHour).count();
        var online = fresh.stream()
                .filter(last -> last.subject().channel().equals("ONLINE"))
                .count();
        assertShare(onTime, "on-time", early, resolved.size());
        assertShare(onTime, "on-time-by-instant", byHour, resolved.size());
        assertShare(channels, "online", online, fresh.size());
        assertThat(byHour).isLessThanOrEqualTo(early);
    }

    @Test
    void aShareOfNothingIsAbsent() {
        // When
        var report = report("on-time", Map.of("from", "2020-01-01", "to", "2020-01-31"));

        // Then
        assertThat(report.getList("total.of", Integer.class)).containsOnly(0);
        assertThat(report.getList("total.value")).containsOnlyNulls();
        assertThat(report.getList("rows.shares.flatten().value")).containsOnlyNulls();
    }

    @Test
    void aProcedureWithDossiersInTwoAgenciesCountsOnceInAll() {
        // Given
        var period = Map.of("from", "2025-01-01", "to", "2025-08-31", "groupBy", "agency");

        // When
        var report = report("channels", period);

        // Then
        assertThat(report.getInt("total.find { it.measure == 'online-procedures' }.of"))
                .isEqualTo(4);
        assertThat(report
                        .getList(
                                "rows.shares.flatten().findAll { it.measure == 'online-procedures' }.of", Integer.class)
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isGreaterThan(4);
    }

    private static void assertShare(JsonPath report, String measure, long part, long of) {
        var found = "total.find { it.measure == '" + measure + "' }.";
        assertThat(report.getLong(found + "part")).as(measure).isEqualTo(part);
        assertThat(report.getLong(found + "of")).as(measure).isEqualTo(of).isPositive();
        var expected = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP);
        assertThat(new BigDecimal(report.getString(found + "value"))).isEqualByComparingTo(expected);
    }

    private static List<Happening> lasts(LocalDate to) {
        var end = to.plusDays(1).atStartOfDay(HERE).toInstant();
        return HISTORY.stream()
                .filter(happening -> happening.subject().procedure().counted())
                .filter(happening -> happening.at().isBefore(end))
                .collect(Collectors.groupingBy(happening -> happening.subject().dossier()))
                .values()
                .stream()
                .map(life -> life.stream()
                        .max(Comparator.comparingLong(Happening::sequence))
                        .orElseThrow())
                .filter(last -> !last.clock().equals("EXCLUDED"))
                .toList();
    }

    private static Predicate<Happening> ended(LocalDate from) {
        return last -> last.clock().equals("ENDED")
                && !(day(last.endedAt()).isBefore(from)
                        && day(last.subject().receivedAt()).isBefore(from));
    }

    private static boolean byDay(Happening last) {
        return last.state().equals("WITHDRAWN")
                || (!last.marks().missedBeforeReschedule()
                        && !day(last.endedAt()).isAfter(day(last.dueAt())));
    }

    private static boolean byHour(Happening last) {
        return !last.marks().missedBeforeReschedule()
                && (last.state().equals("WITHDRAWN") || !last.endedAt().isAfter(last.dueAt()));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(HERE).toLocalDate();
    }
}
