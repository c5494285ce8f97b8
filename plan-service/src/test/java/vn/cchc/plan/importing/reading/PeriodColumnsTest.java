package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that mark the quarter or month of a task instead of writing it. */
class PeriodColumnsTest {

    static Stream<Paper> papers() {
        return Stream.of(new Sheets(), new Documents());
    }

    private static List<AnnexRow> read(Paper paper) {
        return AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()))
                .rows();
    }

    private static List<String> deadlines(List<AnnexRow> rows) {
        return rows.stream().map(AnnexRow::deadlineText).toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void quartersBelowTheHeadingOfTimes(Paper paper) {
        // Given
        paper.paragraph("PHỤ LỤC");
        paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian thực hiện", "", "", "");
        paper.row("", "", "", "", "Quý I", "Quý II", "Quý III", "Quý IV");
        paper.heading("I. Cải cách thể chế", 8);
        paper.row("1", "Rà soát văn bản", "Báo cáo", "Phòng Tư pháp", "", "x", "", "");
        paper.row("2", "Tuyên truyền", "Kế hoạch", "Phòng Tư pháp", "X", "X", "X", "");
        paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian thực hiện", "", "", "");
        paper.row("", "", "", "", "Quý I", "Quý II", "Quý III", "Quý IV");
        paper.row("3", "Sơ kết, tổng kết", "Báo cáo", "Phòng Nội vụ", "", "x", "", "x");
        paper.row("4", "Công bố", "Quyết định", "Phòng Nội vụ", "", "", "Trước 15/8", "");
        // When
        List<AnnexRow> rows = read(paper);
        // Then
        assertThat(rows)
                .extracting(AnnexRow::title)
                .containsExactly("Rà soát văn bản", "Tuyên truyền", "Sơ kết, tổng kết", "Công bố");
        assertThat(deadlines(rows)).containsExactly("Quý II", "Quý I - Quý III", "Quý II; Quý IV", "Trước 15/8");
        assertThat(rows)
                .extracting(AnnexRow::status)
                .containsExactly(RowStatus.OK, RowStatus.CHECK, RowStatus.OK, RowStatus.OK);
        assertThat(rows.get(1).original()).containsEntry("Quý II", "X").containsEntry("Nhiệm vụ", "Tuyên truyền");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void monthsAsBareNumbersUnderTheirHeading(Paper paper) {
        // Given
        paper.paragraph("PHỤ LỤC");
        paper.row("TT", "Nội dung công việc", "Đơn vị thực hiện", "Tháng", "Tháng", "Tháng");
        paper.row("", "", "", "1", "2", "3");
        paper.row("1", "Niêm yết", "Văn phòng", "", "x", "");
        paper.row("2", "Tập huấn", "Phòng Nội vụ", "", "", "x");
        paper.row("3", "Báo cáo", "Phòng Nội vụ", "", "", "");
        // When
        List<AnnexRow> rows = read(paper);
        // Then
        assertThat(deadlines(rows)).containsExactly("Tháng 2", "Tháng 3", "");
        assertThat(rows.get(2).status()).isEqualTo(RowStatus.CHECK);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void ofBeginningAndEndTheEndIsTheDeadline(Paper paper) {
        // Given
        paper.paragraph("PHỤ LỤC");
        paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Bắt đầu", "Kết thúc");
        paper.row("1", "Rà soát văn bản", "Báo cáo", "Phòng Tư pháp", "01/3/2024", "30/6/2024");
        // When
        List<AnnexRow> rows = read(paper);
        // Then
        assertThat(deadlines(rows)).containsExactly("30/6/2024");
    }
}
