package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns beyond what, who and when. */
class ColumnsTest {

    private static List<AnnexRow> read(Sheets sheet) {
        return AnnexReader.read(sheet.name(), Sheets.stream(sheet.bytes())).rows();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Người phụ trách|RESPONSIBLE",
                "Công chức tham mưu|RESPONSIBLE",
                "Đơn vị phụ trách|LEAD",
                "Trách nhiệm thực hiện|LEAD",
                "Nguyên nhân mất điểm|CAUSE",
                "Biện pháp khắc phục tồn tại|REMEDY",
                "Nội dung tồn tại, hạn chế|WEAKNESS",
                "Chỉ tiêu|TARGET",
                "Sản phẩm, chỉ tiêu|PRODUCT",
                "Mục tiêu|OBJECTIVE",
                "Ghi chú|NOTE",
                "Thời gian hoàn thành/yêu cầu khác|DEADLINE",
                "Thời điểm hoàn thành|DEADLINE",
                "Kết thúc|DEADLINE",
                "Hoàn thành|DEADLINE",
                "Nội dung, giải pháp|TASK"
            })
    void theWordsOfAHeadingTellWhatTheColumnHolds(String heading, ColumnRole role) {
        assertThat(ColumnRole.of(heading)).contains(role);
    }

    @Test
    void aHeadingMayHaveThreeRows() {
        // Given
        var sheet = new Sheets()
                .row("TT", "Nhiệm vụ", "Tổ chức thực hiện", "", "", "")
                .row("", "", "Cơ quan", "", "Sản phẩm", "Thời gian")
                .row("", "", "Chủ trì", "Phối hợp", "", "")
                .row("1", "Rà soát văn bản", "Phòng Tư pháp", "Phòng Nội vụ", "Báo cáo", "Quý II");

        // When
        var rows = read(sheet);

        // Then
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).lead()).containsExactly("Phòng Tư pháp");
        assertThat(rows.get(0).coordinating()).containsExactly("Phòng Nội vụ");
        assertThat(rows.get(0).deliverables()).containsExactly("Báo cáo");
        assertThat(rows.get(0).deadlineText()).isEqualTo("Quý II");
    }

    @Test
    void underATimeThatIsSplitItIsDueWhenItEnds() {
        // Given
        var sheet = new Sheets()
                .row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian thực hiện", "")
                .row("", "", "", "Bắt đầu", "Hoàn thành")
                .row("1", "Rà soát văn bản", "Phòng Tư pháp", "01/02/2026", "30/9/2026");

        // When
        var rows = read(sheet);

        // Then
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).deadlineText()).isEqualTo("30/9/2026");
        assertThat(rows.get(0).status()).isEqualTo(RowStatus.OK);
    }

    @Test
    void ofTwoColumnsOfTimesTheOneThatEndsTheWorkCountsAndTheOtherIsRemarkedOn() {
        // Given
        var sheet = new Sheets()
                .row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian trình", "Thời gian hoàn thành")
                .row("1", "Đề án vị trí việc làm", "Sở Nội vụ", "Tháng 5", "Quý III")
                .row("2", "Nghị quyết về phí", "Sở Tài chính", "", "Quý IV");

        // When
        var rows = read(sheet);

        // Then
        assertThat(rows).extracting(AnnexRow::deadlineText).containsExactly("Quý III", "Quý IV");
        assertThat(rows.get(0).remarks())
                .containsExactly("Cột \"Thời gian trình\" ghi: Tháng 5; chưa đưa vào thời hạn, cần kiểm tra.");
        assertThat(rows.get(1).remarks()).isEmpty();
    }

    @Test
    void whereNothingElseNamesTheTaskWhatPutsThingsRightDoes() {
        // Given
        var sheet = new Sheets()
                .row(
                        "TT",
                        "Tồn tại, hạn chế",
                        "Giải pháp khắc phục",
                        "Cơ quan chủ trì",
                        "Thời gian bắt đầu",
                        "Thời gian hoàn thành")
                .row("1", "Trả hồ sơ trễ", "Thêm người trực", "Sở Nội vụ", "01/02/2026", "Quý II/2026");

        // When
        var row = read(sheet).get(0);

        // Then
        assertThat(row.title()).isEqualTo("Thêm người trực");
        assertThat(row.extras().cause()).isEqualTo("Trả hồ sơ trễ");
        assertThat(row.extras().remedy()).isEmpty();
        assertThat(row.deadlineText()).isEqualTo("Quý II/2026");
        assertThat(row.original()).containsEntry("Thời gian bắt đầu", "01/02/2026");
    }

    @Test
    void whatIsMergedDownOrGoesOnBelongsToTheTask() {
        // Given
        var sheet = new Sheets()
                .row("TT", "Nhiệm vụ", "Chỉ tiêu", "Chủ trì", "Người thực hiện", "Thời hạn", "Ghi chú")
                .row("1", "Việc một", "Đạt 90%", "Sở Nội vụ", "Lê Văn Bình", "Quý I", "Xem văn bản")
                .row("", "", "Không quá 3 lần trễ", "", "", "", "của tỉnh")
                .row("2", "Việc hai", "", "Sở Nội vụ", "", "Quý II", "")
                .merge(1, 3, 4, 4);

        // When
        var rows = read(sheet);

        // Then
        assertThat(rows.get(0).extras().targets()).containsExactly("Đạt 90%", "Không quá 3 lần trễ");
        assertThat(rows.get(0).extras().remark()).isEqualTo("Xem văn bản\ncủa tỉnh");
        assertThat(rows.get(1).extras().responsible()).isEqualTo("Lê Văn Bình");
    }
}
