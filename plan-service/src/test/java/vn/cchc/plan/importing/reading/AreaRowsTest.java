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
}
