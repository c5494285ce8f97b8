package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Areas that stand between the tasks without a number and without a merged cell. */
class AreaRowsTest {

    static Stream<Paper> papers() {
        return Stream.of(new Sheets(), new Documents());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wordsAloneAboveTheFirstNumberAreAnArea(Paper paper) {
        // Given
        paper.paragraph("PHỤ LỤC");
        paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian");
        paper.row("", "Cải cách thể chế", "", "", "", "");
        paper.row("1", "Rà soát văn bản", "Báo cáo", "Phòng Tư pháp", "", "Quý II");
        paper.row("2", "Tuyên truyền pháp luật trên", "Kế hoạch", "Phòng Tư pháp", "", "Quý III");
        paper.row("", "hệ thống loa", "", "", "", "");
        paper.row("", "Cải cách thủ tục hành chính", "", "", "", "");
        paper.row("1", "Công bố thủ tục", "Quyết định", "Văn phòng", "", "Quý IV");
        // When
        List<AnnexRow> rows = AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()))
                .rows();
        // Then
        assertThat(rows)
                .extracting(AnnexRow::area, AnnexRow::title)
                .containsExactly(
                        tuple("Cải cách thể chế", "Rà soát văn bản"),
                        tuple("Cải cách thể chế", "Tuyên truyền pháp luật trên hệ thống loa"),
                        tuple("Cải cách thủ tục hành chính", "Công bố thủ tục"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void anAreaThatNamesItsLeadIsNoTaskAndLendsItToRowsWithoutOne(Paper paper) {
        // Given
        paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian");
        paper.row("I", "Cải cách thể chế", "", "Phòng Tư pháp", "", "Trong năm");
        paper.row("1", "Rà soát văn bản", "Báo cáo", "", "", "Quý II");
        paper.row("2", "Tự kiểm tra văn bản", "Báo cáo", "Văn phòng", "", "");
        paper.row("II.", "Cải cách thủ tục hành chính", "", "Văn phòng", "Các phòng", "");
        paper.row("1", "Công bố thủ tục", "Quyết định", "", "", "Quý IV");
        paper.row("III", "Cải cách tổ chức bộ máy", "", "", "", "");
        paper.row("1", "Rà soát biên chế", "Báo cáo", "", "", "Quý IV");
        // When
        List<AnnexRow> rows = AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()))
                .rows();
        // Then
        assertThat(rows)
                .extracting(AnnexRow::label, AnnexRow::area, AnnexRow::lead, AnnexRow::deadlineText)
                .containsExactly(
                        tuple("I.1", "I. Cải cách thể chế", List.of("Phòng Tư pháp"), "Quý II"),
                        tuple("I.2", "I. Cải cách thể chế", List.of("Văn phòng"), "Trong năm"),
                        tuple("II.1", "II. Cải cách thủ tục hành chính", List.of("Văn phòng"), "Quý IV"),
                        tuple("III.1", "III. Cải cách tổ chức bộ máy", List.of(), "Quý IV"));
        assertThat(rows).extracting(AnnexRow::status).containsOnly(RowStatus.CHECK);
        assertThat(rows.get(0).remarks()).containsExactly("Lấy theo dòng lĩnh vực: Phòng Tư pháp; cần kiểm tra.");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aTaskWithARomanNumberAndAProductOverItsPartsStaysATask(Paper paper) {
        // Given
        paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian");
        paper.row("I", "Ban hành quy chế", "Quy chế", "Phòng Tư pháp", "Quý I");
        paper.row("1", "Lấy ý kiến dự thảo", "Báo cáo", "Phòng Tư pháp", "Tháng 02");
        // When
        List<AnnexRow> rows = AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()))
                .rows();
        // Then
        assertThat(rows).extracting(AnnexRow::title).containsExactly("Ban hành quy chế", "Lấy ý kiến dự thảo");
    }
}
