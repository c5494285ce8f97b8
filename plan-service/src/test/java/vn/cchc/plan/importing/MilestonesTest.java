package vn.cchc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.DeadlineReader;
import vn.cchc.plan.deadline.Issue;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.deadline.ReadingPolicy;

class MilestonesTest {

    private static List<Milestone> of(String title, String cell) {
        return Milestones.of(
                title,
                cell,
                text -> DeadlineReader.read(text, 2026, Issue.on(LocalDate.of(2025, 12, 30)), ReadingPolicy.LITERAL));
    }

    @Test
    void aCellThatOnlySaysWhenMeansTheTaskItself() {
        // When
        var milestones = of("Lập sổ theo dõi", "Trước ngày 01/3/2026");

        // Then
        assertThat(milestones).extracting(Milestone::what).containsExactly("Lập sổ theo dõi");
        assertThat(milestones.get(0).due()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void whatTheCellNamesIsNotReplaced() {
        assertThat(of("Lập sổ theo dõi", "Ban hành mẫu sổ trong quý I"))
                .extracting(Milestone::what)
                .containsExactly("Ban hành mẫu sổ");
    }

    @Test
    void howOftenIsAlsoReadWhereTheNameSaysIt() {
        // When
        var milestones = of(
                "Công khai tiến độ (theo Quyết định số 5/QĐ-UBND ngày 02/3/2020): cập nhật ít nhất 02 lần vào cuối buổi sáng",
                "Thường xuyên");

        // Then
        assertThat(milestones).extracting(Milestone::kind).containsExactly(Kind.CONTINUOUS, Kind.RECURRING);
        assertThat(milestones.get(1).what()).isEqualTo("cập nhật");
        assertThat(milestones.get(1).certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void datesOfDocumentsInANameAreNoDeadlines() {
        assertThat(of("Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018", "Quý II"))
                .hasSize(1);
        assertThat(Milestones.inTitle("Báo cáo trước ngày 30/6")).isEmpty();
    }

    @Test
    void anEmptyCellNamesNothing() {
        assertThat(of("Lập sổ theo dõi", "")).extracting(Milestone::what).containsExactly("");
    }
}
