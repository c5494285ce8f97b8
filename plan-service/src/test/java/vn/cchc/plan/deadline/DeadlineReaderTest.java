package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.agency.domain.AgencyKind;

class DeadlineReaderTest {

    private static final int YEAR = 2026;
    private static final LocalDate ISSUED = LocalDate.of(2025, 12, 30);

    private static List<Milestone> read(String text) {
        return DeadlineReader.read(text, YEAR, Issue.on(ISSUED), ReadingPolicy.LITERAL);
    }

    private static Milestone one(String text) {
        var milestones = read(text);
        assertThat(milestones).hasSize(1);
        return milestones.get(0);
    }

    private static Milestone issuedBy(AgencyKind issuer, String text) {
        var milestones = DeadlineReader.read(text, YEAR, new Issue(ISSUED, issuer), ReadingPolicy.LITERAL);
        assertThat(milestones).hasSize(1);
        return milestones.get(0);
    }

    @Test
    void aDoubtfulDateIsNoneUntilSomebodyHasSeenIt() {
        // Given
        var doubtful = one("Truoc ngay 30/01/2026");
        var certain = one("Trước ngày 30/01/2026");

        // When
        var unseen = doubtful.untilSeen();

        // Then
        assertThat(doubtful.certainty()).isEqualTo(Certainty.NEEDS_PERSON);
        assertThat(doubtful.due()).isEqualTo("2026-01-29");
        assertThat(unseen.due()).isNull();
        assertThat(unseen.dates()).isEmpty();
        assertThat(unseen.text()).isEqualTo(doubtful.text());
        assertThat(unseen.basis()).startsWith(doubtful.basis()).contains("chưa có người xem lại");
        assertThat(certain.untilSeen()).isSameAs(certain);
    }

    @Test
    void saysWhyBeforeLeavesTheDayOut() {
        // When
        var milestone = one("Ban hành Kế hoạch trước ngày 30/01/2026");

        // Then
        assertThat(milestone.what()).isEqualTo("Ban hành Kế hoạch");
        assertThat(milestone.text()).isEqualTo("trước ngày 30/01/2026");
        assertThat(milestone.due()).isEqualTo("2026-01-29");
        assertThat(milestone.basis())
                .isEqualTo("\"trước ngày\" không tính ngày 30/01/2026 (quy ước chung của hệ thống)");
    }

    @Test
    void keepsTheDayWhereTheAgencyCountsIt() {
        // Given
        var inclusive = ReadingPolicy.LITERAL.choosing(true, ReadingPolicy.ChosenBy.PLAN);

        // When
        var milestones =
                DeadlineReader.read("Trước ngày 20 hằng tháng; trước ngày 30/01", YEAR, Issue.on(ISSUED), inclusive);

        // Then
        assertThat(milestones.get(0).dates()).startsWith(LocalDate.of(2026, 1, 20));
        assertThat(milestones.get(1).due()).isEqualTo("2026-01-30");
        assertThat(milestones)
                .extracting(Milestone::basis)
                .allSatisfy(basis -> assertThat(basis).contains("(quy ước của kế hoạch)"));
    }

    @Test
    void acceptsADayBeforeThePlanYear() {
        // When
        var milestone = one("Trước ngày 31/12/2025");

        // Then
        assertThat(milestone.due()).isEqualTo("2025-12-30");
        assertThat(milestone.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void movesAPassedDayWithoutYearToTheNextAndAsks() {
        // When
        var milestones = DeadlineReader.read(
                "Cấp xã trước ngày 15/01", YEAR, Issue.on(LocalDate.of(2026, 8, 11)), ReadingPolicy.LITERAL);

        // Then
        assertThat(milestones.get(0).due()).isEqualTo("2027-01-14");
        assertThat(milestones.get(0).certainty()).isEqualTo(Certainty.NEEDS_PERSON);
        assertThat(milestones.get(0).basis()).contains("đã qua khi kế hoạch được ban hành");
    }

    @Test
    void leavesATermFromAnUnknownIssueWithoutDate() {
        // When
        var milestones = DeadlineReader.read(
                "Chậm nhất 30 ngày kể từ ngày ban hành", YEAR, Issue.on(null), ReadingPolicy.LITERAL);

        // Then
        assertThat(milestones.get(0).kind()).isEqualTo(Kind.RELATIVE);
        assertThat(milestones.get(0).due()).isNull();
    }

    @Test
    void doesNotCountSomebodyElsesEventFromTheIssueOfThePlan() {
        // When
        var milestone = one("Trong thời hạn 10 ngày kể từ ngày Sở Nội vụ ban hành hướng dẫn");

        // Then
        assertThat(milestone.due()).isNull();
        assertThat(milestone.basis()).contains("P10D");
    }

    @ParameterizedTest
    @CsvSource({
        "kế hoạch của huyện được ban hành, DISTRICT, CERTAIN",
        "kế hoạch của UBND xã được ban hành, COMMUNE, CERTAIN",
        "ban hành kế hoạch cải cách hành chính của thị xã, DISTRICT, CERTAIN",
        "kế hoạch của thành phố có hiệu lực, PROVINCE, LIKELY",
        "kế hoạch này được ban hành, DEPARTMENT, CERTAIN"
    })
    void countsFromItsOwnIssueWhereTheLevelThatIsNamedIssuedThePlan(
            String event, AgencyKind issuer, Certainty certainty) {
        // When
        var milestone = issuedBy(issuer, "Chậm nhất 20 ngày kể từ ngày " + event);

        // Then
        assertThat(milestone.due()).isEqualTo("2026-01-19");
        assertThat(milestone.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "kế hoạch của huyện, COMMUNE",
        "kế hoạch của huyện được ban hành, DEPARTMENT",
        "ban hành kế hoạch của UBND xã, DISTRICT",
        "kế hoạch của thị xã được ban hành, COMMUNE",
        "kế hoạch của thị trấn được ban hành, DISTRICT",
        "kế hoạch của tỉnh được ban hành, COMMUNE"
    })
    void waitsForTheOtherPlanWhereAnotherLevelIsNamed(String event, AgencyKind issuer) {
        // When
        var milestone = issuedBy(issuer, "Chậm nhất 20 ngày kể từ ngày " + event);

        // Then
        assertThat(milestone.kind()).isEqualTo(Kind.RELATIVE);
        assertThat(milestone.due()).isNull();
        assertThat(milestone.dependsOn().amount()).isEqualTo(20);
        assertThat(milestone.dependsOn().event()).isEqualTo("ngày " + event);
    }

    @Test
    void isNotSureOfAPlanNamedByItsLevelWhileNobodySaysWhoIssuesTheOneAtHand() {
        // When
        var milestone = one("Chậm nhất 20 ngày kể từ ngày kế hoạch của phường được ban hành");

        // Then
        assertThat(milestone.due()).isEqualTo("2026-01-19");
        assertThat(milestone.certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void listsTheDatesOfARecurrenceThatAreLeftWhenThePlanIsIssued() {
        // When
        var milestones =
                DeadlineReader.read("Hằng quý", YEAR, Issue.on(LocalDate.of(2026, 8, 11)), ReadingPolicy.LITERAL);

        // Then
        assertThat(milestones.get(0).dates()).containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31));
    }

    @Test
    void asksWhetherAYearlyDayThatHasPassedIsMeantForTheNextYear() {
        // When
        var milestone = DeadlineReader.read(
                        "Trước ngày 30/6 hằng năm", YEAR, Issue.on(LocalDate.of(2026, 8, 11)), ReadingPolicy.LITERAL)
                .get(0);

        // Then
        assertThat(milestone.due()).isEqualTo(LocalDate.of(2027, 6, 29));
        assertThat(milestone.certainty()).isEqualTo(Certainty.NEEDS_PERSON);
    }

    @Test
    void understandsDecomposedTextAndOldFonts() {
        // Given
        var decomposed = Normalizer.normalize("Trước ngày 30/6", Normalizer.Form.NFD);
        var oldFont = "Trƣớc ngày 30/6";

        // When
        var readings = List.of(one(decomposed).due(), one(oldFont).due());

        // Then
        assertThat(readings).containsOnly(LocalDate.of(2026, 6, 29));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "-", "…", "\n"})
    void readsNothingInAnEmptyCell(String text) {
        // When
        var milestone = one(text);

        // Then
        assertThat(milestone.kind()).isEqualTo(Kind.NONE);
        assertThat(milestone.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
                "Tự bảo đảm chi thường xuyên",
                "Các mặt còn hạn chế",
                "Đúng chức năng, quyền hạn",
                "Trả kết quả trước hạn",
                "Tăng so với năm trước",
                "Nghị định số 45/2020/NĐ-CP ngày 08/4/2020",
                "Đạt 20/25 tiêu chí",
                "Mức độ 3, 4",
                "Ký hiệu 12-34-56"
            })
    void findsNoDeadlineInWordsThatOnlyLookLikeOne(String text) {
        // When
        var milestone = one(text);

        // Then
        assertThat(milestone.kind()).isEqualTo(Kind.NONE);
        assertThat(milestone.due()).isNull();
        assertThat(milestone.certainty()).isEqualTo(Certainty.NEEDS_PERSON);
    }

    @Test
    void leavesRequirementsBesideADeadlineOut() {
        // When
        var milestones = read("Hoàn thành trước ngày 30/6/2026. Yêu cầu: Nội dung ngắn gọn, dễ làm theo từng quý.");

        // Then
        assertThat(milestones).extracting(Milestone::due).containsExactly(LocalDate.of(2026, 6, 29));
    }

    @Test
    void refusesACellTooLongToBeADeadline() {
        // When
        var milestone = one("trước ngày 30/6 ".repeat(1_000));

        // Then
        assertThat(milestone.kind()).isEqualTo(Kind.NONE);
    }
}
