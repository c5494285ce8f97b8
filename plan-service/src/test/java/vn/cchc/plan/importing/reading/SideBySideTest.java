package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables set beside each other to save a page. */
class SideBySideTest {

    static Stream<Paper> papers() {
        return Stream.of(new Sheets(), new Documents(), new CommaSeparated());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theLeftHalfIsReadBeforeTheRightOne(Paper paper) {
        // Given
        paper.row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian", "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
        paper.row("1", "Rà soát văn bản", "Phòng Tư pháp", "Quý II", "3", "Công bố thủ tục", "Văn phòng", "Quý IV");
        paper.row("2", "Niêm yết thủ tục", "Văn phòng", "Quý III", "4", "Đo hài lòng", "Phòng Nội vụ", "Tháng 11");

        // When
        var reading = AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()));

        // Then
        assertThat(reading.rows())
                .extracting(AnnexRow::label, AnnexRow::title, AnnexRow::deadlineText)
                .containsExactly(
                        tuple("1", "Rà soát văn bản", "Quý II"),
                        tuple("2", "Niêm yết thủ tục", "Quý III"),
                        tuple("3", "Công bố thủ tục", "Quý IV"),
                        tuple("4", "Đo hài lòng", "Tháng 11"));
        assertThat(reading.rows()).extracting(AnnexRow::row).doesNotHaveDuplicates();
        assertThat(reading.rows().get(2).place()).contains("phần bên phải");
        assertThat(reading.notRead()).isEmpty();
    }
}
