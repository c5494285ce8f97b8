package vn.cchc.plan.agency.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

/** Spellings of all kinds of damage in a district's plan, each with whom it means or that it is asked. */
class AgencySpellingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 15);
    private static final LocalDate TAKEN_OVER = LocalDate.of(2025, 2, 28);

    private static final List<Agency> TREE = List.of(
            agency("H90", "Tỉnh An Sơn", AgencyKind.PROVINCE, null, "UBND tỉnh"),
            agency("H90.10", "Sở Nội vụ", AgencyKind.DEPARTMENT, "H90"),
            agency("H90.12", "Sở Y tế", AgencyKind.DEPARTMENT, "H90"),
            closed("H90.14", "Sở Lao động - Thương binh và Xã hội", "H90.10"),
            agency("H90.30", "Huyện Ia Ring", AgencyKind.DISTRICT, "H90"),
            agency("H90.30.3", "Phòng Y tế", AgencyKind.DEPARTMENT, "H90.30"),
            agency("H90.30.4", "Phòng Lao động - Thương binh và Xã hội", AgencyKind.DEPARTMENT, "H90.30"),
            agency("H90.30.5", "Phòng Nông nghiệp và Phát triển nông thôn", AgencyKind.DEPARTMENT, "H90.30"),
            agency("H90.30.6", "Thanh tra huyện Ia Ring", AgencyKind.DEPARTMENT, "H90.30"),
            agency("H90.30.7", "Văn phòng HĐND và UBND huyện", AgencyKind.DEPARTMENT, "H90.30"),
            agency("H90.30.8", "Trung tâm Dịch vụ nông nghiệp", AgencyKind.UNIT, "H90.30"),
            agency("H90.30.9", "Trung tâm Chính trị huyện", AgencyKind.UNIT, "H90.30"),
            agency("H90.30.10", "Cổng thông tin điện tử huyện Ia Ring", AgencyKind.UNIT, "H90.30"),
            agency("H90.30.11", "Bộ phận Tiếp nhận và Trả kết quả huyện", AgencyKind.CENTER, "H90.30"),
            agency("H90.30.12", "Huyện ủy Ia Ring", AgencyKind.UNIT, "H90.30"),
            agency("H90.30.40", "Thị trấn Ia Ring", AgencyKind.COMMUNE, "H90.30"),
            agency("H90.30.41", "Xã Ia Sol", AgencyKind.COMMUNE, "H90.30"),
            agency("H90.30.42", "Xã Ia Hdreh", AgencyKind.COMMUNE, "H90.30"));

    private static Agency agency(String code, String name, AgencyKind kind, String parent, String... variants) {
        return new Agency(code, null, name, kind, parent, null, null, null, List.of(variants), null, null);
    }

    private static Agency closed(String code, String name, String successor) {
        return new Agency(
                code,
                null,
                name,
                AgencyKind.DEPARTMENT,
                "H90",
                null,
                TAKEN_OVER,
                List.of(successor),
                List.of(),
                null,
                null);
    }

    static Stream<Arguments> spellings() {
        try (var table = AgencySpellingsTest.class.getResourceAsStream("/agency/spellings.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2], cells[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} ({3})")
    @MethodSource("spellings")
    void everySpellingIsUnderstoodOrAsked(String name, String wanted, String certain, String damage) {
        // Given
        var matcher = new AgencyMatcher(TREE, "H90.30");

        // When
        var match = matcher.match(name, DAY);

        // Then
        var codes = Arrays.stream(wanted.split(" "))
                .filter(code -> !code.equals("?"))
                .toArray(String[]::new);
        if (wanted.startsWith("?")) {
            assertThat(match.codes()).as(damage).isEmpty();
            assertThat(matcher.candidates(name, DAY))
                    .as(damage)
                    .extracting(AgencyMatch.Candidate::code)
                    .containsAll(List.of(codes));
        } else {
            assertThat(match.codes()).as(damage).containsExactlyInAnyOrder(codes);
        }
        assertThat(match.certain()).as(damage).isEqualTo(certain.equals("yes"));
    }
}
