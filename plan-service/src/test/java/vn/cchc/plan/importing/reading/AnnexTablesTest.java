package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.UnreadableFileException;

class AnnexTablesTest {

    private static final String[] HEADER = {"TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"};

    private static AnnexReading read(Paper paper) {
        return AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()));
    }

    private static UnreadableFileException refusal(String name, byte[] file) {
        return catchThrowableOfType(
                UnreadableFileException.class, () -> AnnexReader.read(name, new ByteArrayInputStream(file)));
    }

    @Test
    void aTableBrokenInTwoGoesOnWithoutAHeading() {
        // Given
        var paper = new Documents()
                .row(HEADER)
                .heading("I. Thể chế", 6)
                .row("1", "Việc một", "Báo cáo", "Sở A", "", "Quý I")
                .paragraph("")
                .row("2", "Việc hai", "Kế hoạch", "Sở B", "", "Quý II")
                .row("", "", "Biên bản", "", "", "");

        // When
        var rows = read(paper).rows();

        // Then
        assertThat(rows).extracting(AnnexRow::label).containsExactly("I.1", "I.2");
        assertThat(rows).extracting(AnnexRow::area).containsOnly("I. Thể chế");
        assertThat(rows).extracting(AnnexRow::place).containsExactly("Bảng 2, dòng 3", "Bảng 3, dòng 1");
        assertThat(rows.get(1).deliverables()).containsExactly("Kế hoạch", "Biên bản");
    }

    @Test
    void aTableOfOtherColumnsIsLeftAloneAndSaid() {
        // Given
        var paper = new Documents()
                .row(HEADER)
                .row("1", "Việc một", "Báo cáo", "Sở A", "", "Quý I")
                .paragraph("Phụ lục II. Danh sách")
                .row("TT", "Nội dung công việc", "Thời hạn", "Người phụ trách")
                .row("1", "Việc khác", "Quý II", "Bà B");

        // When
        var reading = read(paper);

        // Then
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.notRead()).containsExactly("Bảng 3");
    }

    @Test
    void sheetsOfTheSameColumnsAreOneAnnex() {
        // Given
        var sheets = new Sheets().row(HEADER).row("1", "Việc một", "", "Sở A", "", "Quý I");
        var second = sheets.workbook().createSheet("Phụ lục II");
        for (int row = 0; row < 2; row++) {
            var cells = row == 0 ? HEADER : new String[] {"1", "Việc hai", "", "Sở B", "", "Quý II"};
            var target = second.createRow(row);
            for (int i = 0; i < cells.length; i++) {
                target.createCell(i).setCellValue(cells[i]);
            }
        }

        // When
        var rows = read(sheets).rows();

        // Then
        assertThat(rows).extracting(AnnexRow::title).containsExactly("Việc một", "Việc hai");
        assertThat(rows).extracting(AnnexRow::row).doesNotHaveDuplicates();
        assertThat(rows.get(1).place()).isEqualTo("Phụ lục II, dòng 2");
    }

    @Test
    void oneColumnMayNameWhoLeadsAndWhoHelps() {
        // Given
        var paper = new Documents()
                .row("STT", "Nhiệm vụ", "Cơ quan chủ trì, phối hợp", "Thời hạn")
                .row("1", "Việc một", "- Chủ trì: Phòng Nội vụ\n- Phối hợp: Phòng Tư pháp; UBND các xã", "Quý I")
                .row("2", "Việc hai", "Phòng Nội vụ", "Quý II");

        // When
        var rows = read(paper).rows();

        // Then
        assertThat(rows.get(0).lead()).containsExactly("Phòng Nội vụ");
        assertThat(rows.get(0).coordinating()).containsExactly("Phòng Tư pháp", "UBND các xã");
        assertThat(rows.get(1).lead()).containsExactly("Phòng Nội vụ");
        assertThat(rows.get(1).coordinating()).isEmpty();
    }

    @Test
    void aNumberedLineOverSubItemsIsTheirHeading() {
        // Given
        var paper = new Documents()
                .row(HEADER)
                .row("1", "Công tác chỉ đạo", "", "", "", "")
                .row("1.1", "Việc một", "", "Sở A", "", "Quý I")
                .row("1.2", "Việc hai", "", "Sở A", "", "Quý I")
                .row("2", "Công tác thể chế", "", "", "", "")
                .row("2.1", "Việc ba", "", "Sở A", "", "Quý I");

        // When
        var rows = read(paper).rows();

        // Then
        assertThat(rows).extracting(AnnexRow::label).containsExactly("1.1", "1.2", "2.1");
        assertThat(rows)
                .extracting(AnnexRow::area)
                .containsExactly("1. Công tác chỉ đạo", "1. Công tác chỉ đạo", "2. Công tác thể chế");
    }

    @Test
    void whoLeadsIsTheColumnThatSaysSo() {
        // Given
        var paper = new Documents()
                .row("TT", "Lĩnh vực/nhiệm vụ", "Lãnh đạo phụ trách", "Cơ quan chủ trì", "Tiến độ")
                .row("1", "Việc một", "Ông A", "Phòng Nội vụ", "Quý I");

        // When
        var row = read(paper).rows().get(0);

        // Then
        assertThat(row.title()).isEqualTo("Việc một");
        assertThat(row.lead()).containsExactly("Phòng Nội vụ");
        assertThat(row.original()).containsEntry("Lãnh đạo phụ trách", "Ông A");
    }

    @Test
    void aTitleRightAboveAHeadingOfTwoRowsIsNoPartOfIt() {
        // Given
        var paper = new Sheets()
                .row("PHỤ LỤC")
                .row("TT", "Nhiệm vụ", "Sản phẩm", "Phân công thực hiện", "", "Tiến độ")
                .row("", "", "", "Chủ trì", "Phối hợp", "")
                .row("1", "Việc một", "Báo cáo", "Phòng Nội vụ", "Phòng Tư pháp", "Quý I");

        // When
        var rows = read(paper).rows();

        // Then
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).coordinating()).containsExactly("Phòng Tư pháp");
    }

    @Test
    void aGeneralTaskBesideOneRowIsItsNameAndAPartUnderItADetail() {
        // Given
        var paper = new Documents()
                .row("TT", "Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Chủ trì", "Thời gian")
                .heading("I. Thể chế", 5)
                .row("1", "Rà soát văn bản", "- Lập danh mục hết hiệu lực", "Sở A", "Quý I")
                .row("2", "Tuyên truyền", "- Phát thanh", "Sở A", "Quý I")
                .row("3", "", "- Treo áp phích", "Sở A", "Quý I");

        // When
        var rows = read(paper).rows();

        // Then
        assertThat(rows).extracting(AnnexRow::title).containsExactly("Rà soát văn bản", "Phát thanh", "Treo áp phích");
        assertThat(rows.get(0).details()).containsExactly("Lập danh mục hết hiệu lực");
    }

    @Test
    void asAboveMeansWhatTheRowAboveSays() {
        // Given
        var paper = new Sheets()
                .row(HEADER)
                .row("1", "Việc một", "Báo cáo", "Phòng Nội vụ", "UBND các xã", "Quý I")
                .row("2", "Việc hai", "Kế hoạch", "-nt-", "Như trên", "\"")
                .row("3", "Việc ba", "nt", "nt", "", "Quý II");

        // When
        var rows = read(paper).rows();

        // Then
        assertThat(rows).extracting(AnnexRow::lead).containsOnly(List.of("Phòng Nội vụ"));
        assertThat(rows.get(1).coordinating()).containsExactly("UBND các xã");
        assertThat(rows.get(1).deadlineText()).isEqualTo("Quý I");
        assertThat(rows.get(2).deliverables()).containsExactly("Kế hoạch");
        assertThat(rows.get(1).original()).containsEntry("Chủ trì", "-nt-");
    }

    @Test
    void aPlanAfterAnIndexNamesCriterionCauseAndRemedy() {
        // Given
        var paper = new Documents()
                .row("TT", "Tiêu chí", "Mục tiêu", "Nguyên nhân", "Giải pháp khắc phục", "Cơ quan chủ trì", "Thời gian")
                .row("1", "2.1.3", "Đạt điểm tối đa", "Gửi chậm", "Nhắc trước hạn", "Phòng Nội vụ", "Hằng quý");

        // When
        var row = read(paper).rows().get(0);

        // Then
        assertThat(row.title()).isEqualTo("Nhắc trước hạn");
        assertThat(row.code()).isEqualTo("2.1.3");
        assertThat(row.area()).isEmpty();
        assertThat(row.original())
                .containsEntry("Nguyên nhân", "Gửi chậm")
                .containsEntry("Mục tiêu", "Đạt điểm tối đa");
    }

    @Test
    void whatIsMissingOfAHeadingIsSaid() {
        // Given
        var paper = new Documents().row("TT", "Nhiệm vụ", "Kết quả").row("1", "Việc một", "Báo cáo");

        // When
        var refusal = refusal(paper.name(), paper.bytes());

        // Then
        assertThat(refusal.code()).isEqualTo(FileProblem.NO_TABLE);
        assertThat(refusal.sheet()).isEqualTo("Bảng 2");
        assertThat(refusal.row()).isEqualTo(1);
        assertThat(refusal).hasMessageContaining("cột cơ quan chủ trì, cột thời gian");
    }

    @Test
    void aHeadingWithNothingUnderItIsNamed() {
        // Given
        var paper = new Documents().row(HEADER);

        // When
        var refusal = refusal(paper.name(), paper.bytes());

        // Then
        assertThat(refusal.code()).isEqualTo(FileProblem.EMPTY);
        assertThat(refusal.sheet()).isEqualTo("Bảng 2");
        assertThat(refusal.row()).isEqualTo(2);
    }

    @Test
    void theContentDecidesWhatAFileIs() {
        // Given
        var document = new Documents().row(HEADER).row("1", "Việc một", "", "Sở A", "", "Quý I");

        // When
        var rows = AnnexReader.read("phụ lục.csv", new ByteArrayInputStream(document.bytes()))
                .rows();

        // Then
        assertThat(rows).hasSize(1);
        assertThat(refusal("phụ lục.docx", "TT;Nhiệm vụ".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(FileProblem.TYPE);
        assertThat(refusal("a.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 0}).code())
                .isEqualTo(FileProblem.TYPE);
    }

    @Test
    void whatStandsUnderTheTableIsNoTask() {
        // Given
        var paper = new CommaSeparated()
                .row(HEADER)
                .row("1", "Việc một", "", "Sở A", "", "Quý I")
                .row("Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN", "", "")
                .row("- Như trên;", "", "", "CHỦ TỊCH", "", "")
                .row("- Lưu: VT.", "", "", "", "", "");

        // When
        var rows = read(paper).rows();

        // Then
        assertThat(rows).hasSize(1);
    }
}
