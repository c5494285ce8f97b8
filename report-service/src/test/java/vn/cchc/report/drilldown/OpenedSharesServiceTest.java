package vn.cchc.report.drilldown;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.report.measure.Measure;

/** Both sides of every share can be opened, and hold what the report says. */
@QuarkusTest
class OpenedSharesServiceTest extends OpeningWorld {

    private static final List<String> SIDES = List.of("part", "whole");

    /** Numerator or denominator, as reports have them. */
    private static int side(Map<String, Object> share, String side) {
        return (Integer) share.get(side.equals("part") ? "part" : "of");
    }

    private static List<Map<String, Object>> rows(String path, Measure measure, Map<String, String> asked) {
        var report = report(path, asked);
        int place = report.getList("measures.measure", String.class).indexOf(measure.parameter());
        List<Map<String, Object>> rows = new ArrayList<>();
        if (place >= 0) {
            report.<Map<String, Object>>getList("rows")
                    .forEach(row -> rows.add(Map.of(
                            "group", ((Map<?, ?>) row.get("group")).get("code"),
                            "share", ((List<?>) row.get("shares")).get(place))));
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    @SuppressWarnings("unchecked") // a share as JSON has it
    void aSideHoldsWhatTheReportSays(Measure measure) {
        // Given
        var rows = rows("on-time", measure, PERIOD);
        rows.addAll(rows("channels", measure, PERIOD));
        assertThat(rows).hasSizeGreaterThan(2);

        for (var row : rows) {
            for (var side : SIDES) {
                // When
                var opened = open(inPeriod(
                        "measure",
                        measure.parameter(),
                        "part",
                        side,
                        "group",
                        row.get("group").toString()));

                // Then
                int figure = side((Map<String, Object>) row.get("share"), side);
                assertThat(opened.figure()).as(row + side).isEqualTo(figure);
                assertThat(recounted(measure, side, opened)).as(row + side).isEqualTo(figure);
            }
        }
    }

    /** From the dossiers alone. */
    private static int recounted(Measure measure, String side, Opened opened) {
        return switch (measure) {
            case ONLINE_PROCEDURES, POST_PROCEDURES -> new HashSet<>(opened.column("procedure")).size();
            case DIGITAL_COMPONENTS -> opened.sum(side.equals("part") ? "digitalDocuments" : "documents");
            default -> opened.count();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "procedure", "level", "channel", "onlineLevel"})
    @SuppressWarnings("unchecked") // a share as JSON has it
    void isOpenedByWhateverRowsStandFor(String groupBy) {
        // Given
        var rows = rows("on-time", Measure.ON_TIME, inPeriod("groupBy", groupBy));
        assertThat(rows).isNotEmpty();

        for (var row : rows) {
            // When
            var opened = open(inPeriod(
                    "measure",
                    "on-time",
                    "part",
                    "whole",
                    "groupBy",
                    groupBy,
                    "group",
                    row.get("group").toString()));

            // Then
            assertThat(opened.count()).as(row.toString()).isEqualTo(side((Map<String, Object>) row.get("share"), "of"));
        }
    }

    @Test
    void aPlaceOnTheScoreboardIsOpenedByItsAgency() {
        // Given
        var board = report("agency-scoreboard", PERIOD);

        for (var row : board.<Map<String, Map<String, Object>>>getList("rows.findAll { it.rank != null }")) {
            // When
            var agency = row.get("agency").get("code").toString();
            var opened = open(inPeriod("measure", "on-time", "part", "part", "groupBy", "agency", "group", agency));

            // Then
            assertThat(opened.count()).as(agency).isEqualTo(side(row.get("share"), "part"));
        }
    }

    @Test
    void aMonthOfATrendIsAPeriod() {
        // Given
        var trend = report("trend", Map.of("from", "2025-01-15", "to", "2025-06-14", "measure", "overdue-pending"));

        for (var point : trend.<Map<String, Object>>getList("points")) {
            // When
            var opened = open(Map.of(
                    "from",
                    point.get("from").toString(),
                    "to",
                    point.get("to").toString(),
                    "measure",
                    "overdue-pending",
                    "part",
                    "part"));

            // Then
            assertThat(opened.count()).as(point.toString()).isEqualTo(((Map<?, ?>) point.get("share")).get("part"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2.1, both", "3.3, both", "3.6, both", "4.1, both", "4.2, both", "5.4, whole"})
    void anIndicatorThatStandsOnDossiersIsOpened(String code, String sides) {
        // Given
        Map<String, Object> share = report("service-index", PERIOD)
                .getMap("groups.indicators.flatten().find { it.code == '" + code + "' }.share");

        for (var side : sides.equals("both") ? SIDES : List.of(sides)) {
            // When
            var opened = open(inPeriod("indicator", code, "part", side));

            // Then
            assertThat(opened.figure()).as(side).isEqualTo(side(share, side));
        }
    }

    @ParameterizedTest
    @CsvSource({"resolved.late", "received.total"})
    void theFormOfWhatCameOnlineIsOpenedToo(String cell) {
        // Given
        var form = report("dossier-resolution", inPeriod("form", "II.06c"));

        // When
        var opened = open(inPeriod("cell", cell, "onlineOnly", "true"));

        // Then
        assertThat(opened.count()).isEqualTo(form.getInt("total." + cell)).isPositive();
        assertThat(opened.column("channel")).containsOnly("ONLINE");
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT, exempt", "NON_TTHC, nonTthc"})
    void whatStandsApartIsOpenedApart(String coverage, String asked) {
        // Given
        var form = report("dossier-resolution", PERIOD);

        // When
        var opened = open(inPeriod("cell", "received.total", "coverage", asked));

        // Then
        assertThat(opened.count())
                .isEqualTo(form.getInt("apart.find { it.coverage == '" + coverage + "' }.received.total"));
    }
}
