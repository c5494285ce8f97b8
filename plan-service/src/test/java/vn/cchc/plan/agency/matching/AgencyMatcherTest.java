package vn.cchc.plan.agency.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

/** Names as plans write them, typed well, badly or scanned, against one province's tree. */
class AgencyMatcherTest {

    private static final LocalDate CLOSING = LocalDate.of(2025, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 15);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 15);

    private static final List<Agency> TREE = List.of(
            agency("H90", "Tỉnh An Sơn", AgencyKind.PROVINCE, null, null, "UBND tỉnh"),
            agency("H90.10", "Sở Nội vụ", AgencyKind.DEPARTMENT, "H90", null),
            agency("H90.11", "Sở Tư pháp", AgencyKind.DEPARTMENT, "H90", null),
            agency("H90.13", "Sở Khoa học và Công nghệ", AgencyKind.DEPARTMENT, "H90", null, "Sở KH&CN"),
            agency("H90.15", "Văn phòng UBND tỉnh", AgencyKind.DEPARTMENT, "H90", null),
            agency("H90.16", "Trung tâm Phục vụ hành chính công tỉnh", AgencyKind.CENTER, "H90", null),
            agency("H90.90", "Bưu điện tỉnh", AgencyKind.UNIT, "H90", null),
            agency("H90.30", "Huyện Ia Ring", AgencyKind.DISTRICT, "H90", CLOSING),
            agency("H90.30.1", "Phòng Nội vụ huyện Ia Ring", AgencyKind.DEPARTMENT, "H90.30", CLOSING),
            agency("H90.30.2", "Phòng Tài chính - Kế hoạch", AgencyKind.DEPARTMENT, "H90.30", CLOSING),
            agency("H90.31", "Huyện Krông Tul", AgencyKind.DISTRICT, "H90", CLOSING),
            agency("H90.31.1", "Phòng Nội vụ huyện Krông Tul", AgencyKind.DEPARTMENT, "H90.31", CLOSING),
            agency("H90.41", "Xã Ia Ring", AgencyKind.COMMUNE, "H90", null, "Xã IaRing"),
            agency("H90.45", "Phường An Bình", AgencyKind.COMMUNE, "H90", null));

    private static Agency agency(
            String code, String name, AgencyKind kind, String parent, LocalDate validTo, String... variants) {
        return new Agency(code, null, name, kind, parent, null, validTo, null, List.of(variants), null, null);
    }

    private static AgencyMatch inProvincePlan(String name) {
        return new AgencyMatcher(TREE, "H90").match(name, AFTER);
    }

    private static AgencyMatch inDistrictPlan(String name) {
        return new AgencyMatcher(TREE, "H90.30").match(name, BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Nội vụ, H90.10",
        "SỞ NỘI VỤ tỉnh An Sơn, H90.10",
        "Giám đốc Sở Nội vụ, H90.10",
        "Sở Nội vụ (Phòng Cải cách hành chính), H90.10",
        "Sở Khoa học & Công nghệ, H90.13",
        "UBND tỉnh, H90",
        "Ủy ban nhân dân tỉnh An Sơn, H90",
        "Chủ tịch UBND tỉnh, H90",
        "Chánh Văn phòng UBND tỉnh, H90.15",
        "VP UBND tỉnh, H90.15",
        "Ủy ban nhân dân xã Ia Ring, H90.41",
        "UBND  xa IA-RING., H90.41",
        "xã iaring, H90.41",
        "Bưu điện, H90.90"
    })
    void aNameTypedInAnyWayIsCertain(String name, String code) {
        assertThat(inProvincePlan(name)).isEqualTo(new AgencyMatch.Found(code, true));
    }

    @ParameterizedTest
    @CsvSource({
        "S0 N6i vu, H90.10",
        "SoyNoi vu, H90.10",
        "Van ph6ng UBND tinb, H90.15",
        "Sd Khoa hoc va COng nghe, H90.13",
        "Khoa học và Công nghệ, H90.13",
        "Bnu dien tinh, H90.90",
        "Phu0ng An Blnh, H90.45"
    })
    void aDamagedNameIsFoundButNotCertain(String name, String code) {
        assertThat(inProvincePlan(name)).isEqualTo(new AgencyMatch.Found(code, false));
    }

    @Test
    void theIssuersOwnOfficeIsMeantBeforeThoseOfOthers() {
        assertThat(inDistrictPlan("Phòng Nội vụ")).isEqualTo(new AgencyMatch.Found("H90.30.1", true));
        assertThat(inDistrictPlan("Trưởng phòng Nội vụ huyện")).isEqualTo(new AgencyMatch.Found("H90.30.1", true));
        assertThat(inDistrictPlan("Tài chính- Kế hoạch").codes()).containsExactly("H90.30.2");
    }

    @ParameterizedTest
    @CsvSource({
        "Sở KHCN, H90.13",
        "Sở KH và CN, H90.13",
        "TTPVHCC tỉnh, H90.16",
        "TT Phục vụ HCC, H90.16",
        "Sở Công nghệ và Khoa học, H90.13",
        "4.2 Sở Nội vụ, H90.10"
    })
    void aNameCutToInitialsOrTurnedRoundIsFound(String name, String code) {
        assertThat(inProvincePlan(name).codes()).containsExactly(code);
    }

    @Test
    void initialsThatFitTwoAreAskedFor() {
        // Given
        var tree = List.of(
                agency("H90", "Tỉnh An Sơn", AgencyKind.PROVINCE, null, null),
                agency("H90.1", "Phòng Kinh tế", AgencyKind.DEPARTMENT, "H90", null),
                agency("H90.2", "Phòng Kế toán", AgencyKind.DEPARTMENT, "H90", null));

        // When
        var match = new AgencyMatcher(tree, "H90").match("Phòng KT", AFTER);

        // Then
        assertThat(match).isEqualTo(new AgencyMatch.Ambiguous(List.of("H90.1", "H90.2")));
    }

    @Test
    void whoCouldBeTwoIsAskedFor() {
        assertThat(new AgencyMatcher(TREE, "H90").match("Phòng Nội vụ", BEFORE))
                .isEqualTo(new AgencyMatch.Ambiguous(List.of("H90.30.1", "H90.31.1")));
    }

    @Test
    void aGroupIsItsMembersOfTheDay() {
        assertThat(inProvincePlan("Các sở, ban, ngành").codes())
                .containsExactly("H90.10", "H90.11", "H90.13", "H90.15");
        assertThat(inProvincePlan("UBND các xã, phường").codes()).containsExactly("H90.41", "H90.45");
        assertThat(inProvincePlan("UBND cấp xã").codes()).containsExactly("H90.41", "H90.45");
        assertThat(inProvincePlan("Thủ trưởng các cơ quan, đơn vị và UBND các xã")
                        .codes())
                .containsExactly("H90.10", "H90.11", "H90.13", "H90.15", "H90.16", "H90.41", "H90.45", "H90.90");
        assertThat(inDistrictPlan("Các phòng, ban thuộc huyện").codes()).containsExactly("H90.30.1", "H90.30.2");
        assertThat(inProvincePlan("Các sở, phòng, ban").codes())
                .containsExactly("H90.10", "H90.11", "H90.13", "H90.15");
        assertThat(inProvincePlan("Các sở, ngành liên quan"))
                .isEqualTo(new AgencyMatch.Group(List.of("H90.10", "H90.11", "H90.13", "H90.15"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đoàn thể",
                "UBND một số xã",
                "Các sở, ngành được giao chủ trì",
                "Các xã có thủ tục phát sinh",
                "Bộ phận Một cửa các xã",
                "Hội Người cao tuổi",
                "UBND huyện Chư Prao",
                "Sở",
                ""
            })
    void whatNobodyCanTellIsAskedFor(String name) {
        assertThat(inProvincePlan(name)).isEqualTo(new AgencyMatch.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bộ Nội vụ", "Bộ Tư pháp", "HĐND tỉnh"})
    void whatLooksAlikeUnderAnotherRankIsNotMeant(String name) {
        assertThat(inProvincePlan(name)).isEqualTo(new AgencyMatch.Unknown());
    }
}
