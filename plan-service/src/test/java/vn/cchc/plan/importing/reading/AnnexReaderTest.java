package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnexReaderTest {

    private static AnnexRow only(Sheets sheets) {
        var rows = sheets.read().rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void readsARowUnderItsArea() {
        // Given
        var sheets = Sheets.annex()
                .row("I", "Cải cách thể chế")
                .row("1", "", "Rà soát quy định của xã", "Báo cáo rà soát", "Sở Tư pháp", "UBND các xã", "Quý II/2026");

        // When
        var row = only(sheets);

        // Then
        assertThat(row.status()).isEqualTo(RowStatus.OK);
        assertThat(row.row()).isEqualTo(5);
        assertThat(row.label()).isEqualTo("I.1");
        assertThat(row.area()).isEqualTo("I. Cải cách thể chế");
        assertThat(row.title()).isEqualTo("Rà soát quy định của xã");
        assertThat(row.deliverables()).containsExactly("Báo cáo rà soát");
        assertThat(row.lead()).containsExactly("Sở Tư pháp");
        assertThat(row.coordinating()).containsExactly("UBND các xã");
        assertThat(row.deadlineText()).isEqualTo("Quý II/2026");
        assertThat(row.original()).containsEntry("Cơ quan chủ trì", "Sở Tư pháp");
    }

    @Test
    void skipsHeadingsRepeatedByPageBreaksAndColumnNumbers() {
        // Given
        var sheets = Sheets.annex()
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)")
                .heading("I. Cải cách thể chế")
                .row("1", "", "Việc một", "", "Sở Tư pháp", "", "Tháng 3")
                .row(Sheets.HEADER)
                .row("2", "", "Việc hai", "", "Sở Tư pháp", "", "Tháng 4")
                .row("Nơi nhận:", "")
                .row("", "", "TM. ỦY BAN NHÂN DÂN");

        // When
        var rows = sheets.read().rows();

        // Then
        assertThat(rows).extracting(AnnexRow::label).containsExactly("I.1", "I.2");
    }

    @Test
    void keepsNumbersThatRunThroughAllAreas() {
        // Given
        var sheets = Sheets.annex()
                .heading("I. Cải cách thể chế")
                .row("1", "", "Việc một", "", "Sở Tư pháp", "", "Tháng 3")
                .heading("II. Cải cách thủ tục hành chính")
                .row("2", "", "Việc hai", "", "Sở Tư pháp", "", "Tháng 4");

        // When
        var rows = sheets.read().rows();

        // Then
        assertThat(rows).extracting(AnnexRow::label).containsExactly("1", "2");
        assertThat(rows.get(1).area()).isEqualTo("II. Cải cách thủ tục hành chính");
    }

    @Test
    void takesTheAreaFromAGeneralTaskMergedDown() {
        // Given
        var sheets = Sheets.annex()
                .row("1", "Cải cách tài chính công", "Việc một", "", "Sở Tài chính", "", "Quý I")
                .row("2", "", "Việc hai", "", "Sở Tài chính", "", "Quý II")
                .mergeDown(2, 1);

        // When
        var rows = sheets.read().rows();

        // Then
        assertThat(rows).extracting(AnnexRow::area).containsOnly("Cải cách tài chính công");
    }

    @Test
    void sharesALeadAndDeadlineMergedDown() {
        // Given
        var sheets = Sheets.annex()
                .heading("I. Công vụ")
                .row("1", "", "Việc một", "", "Sở Nội vụ", "", "Trong năm 2026")
                .row("2", "", "Việc hai", "", "", "", "")
                .mergeDown(2, 4)
                .mergeDown(2, 6);

        // When
        var second = sheets.read().rows().get(1);

        // Then
        assertThat(second.lead()).containsExactly("Sở Nội vụ");
        assertThat(second.deadlineText()).isEqualTo("Trong năm 2026");
        assertThat(second.status()).isEqualTo(RowStatus.OK);
    }

    @Test
    void addsAContinuedRowToTheTaskAbove() {
        // Given
        var sheets = Sheets.annex()
                .heading("I. Công vụ")
                .row("1", "", "Bồi dưỡng công chức cấp xã", "Kế hoạch bồi dưỡng", "Sở Nội vụ", "", "Quý I/2026")
                .row("", "", "", "Báo cáo kết quả", "", "", "Quý IV/2026");

        // When
        var row = only(sheets);

        // Then
        assertThat(row.deliverables()).containsExactly("Kế hoạch bồi dưỡng", "Báo cáo kết quả");
        assertThat(row.deadlineText()).isEqualTo("Quý I/2026\nQuý IV/2026");
    }

    @Test
    void addsTheRowsOfATitleMergedDown() {
        // Given
        var sheets = Sheets.annex()
                .heading("I. Công vụ")
                .row("1", "", "Đánh giá công chức", "Hướng dẫn", "Sở Nội vụ", "", "Quý I/2026")
                .row("", "", "", "Kết quả xếp loại", "", "", "")
                .mergeDown(2, 2)
                .mergeDown(2, 0);

        // When
        var row = only(sheets);

        // Then
        assertThat(row.deliverables()).containsExactly("Hướng dẫn", "Kết quả xếp loại");
        assertThat(row.status()).isEqualTo(RowStatus.OK);
    }

    @Test
    void joinsATitleBrokenByThePageAndAsks() {
        // Given
        var sheets = Sheets.annex()
                .heading("I. Công vụ")
                .row("1", "", "Kiểm tra việc bố trí", "", "Sở Nội vụ", "", "Quý I/2026")
                .row("", "", "công chức theo vị trí việc làm");

        // When
        var row = only(sheets);

        // Then
        assertThat(row.title()).isEqualTo("Kiểm tra việc bố trí công chức theo vị trí việc làm");
        assertThat(row.status()).isEqualTo(RowStatus.CHECK);
    }

    @Test
    void splitsBulletsOfTaskAndProducts() {
        // Given
        var sheets = Sheets.annex()
                .heading("I. Công vụ")
                .row(
                        "1",
                        "",
                        "Khảo sát hài lòng:\n- Lập mẫu phiếu;\n- Phát phiếu.",
                        "- Mẫu phiếu;\n- Bảng tổng\nhợp.",
                        "Sở Nội vụ",
                        "",
                        "Quý I");

        // When
        var row = only(sheets);

        // Then
        assertThat(row.title()).isEqualTo("Khảo sát hài lòng:");
        assertThat(row.details()).containsExactly("Lập mẫu phiếu;", "Phát phiếu.");
        assertThat(row.deliverables()).containsExactly("Mẫu phiếu", "Bảng tổng hợp.");
    }

    @Test
    void asksWhereLeadOrTimeIsMissing() {
        // Given
        var sheets = Sheets.annex().heading("I. Công vụ").row("1", "", "Việc một", "Báo cáo", "", "", "");

        // When
        var row = only(sheets);

        // Then
        assertThat(row.status()).isEqualTo(RowStatus.CHECK);
        assertThat(row.remarks()).hasSize(2);
    }

    @Test
    void keepsARowWithoutTitleAsUnreadable() {
        // Given
        var sheets = Sheets.annex()
                .heading("I. Công vụ")
                .row("1", "", "Việc một", "Báo cáo", "Sở Nội vụ", "", "Quý I")
                .row("2", "", "", "Báo cáo", "Sở Nội vụ", "", "Quý II");

        // When
        var second = sheets.read().rows().get(1);

        // Then
        assertThat(second.status()).isEqualTo(RowStatus.UNREADABLE);
        assertThat(second.original()).containsEntry("Thời gian", "Quý II");
        assertThat(second.remarks()).isNotEmpty();
    }

    @Test
    void readsAHeadingOfTwoRowsAndMoreColumns() {
        // Given
        var sheets = new Sheets()
                .row(
                        "STT",
                        "Lĩnh vực",
                        "Mã tiêu chí",
                        "Nội dung công việc",
                        "Cơ quan thực hiện",
                        "",
                        "Thời hạn",
                        "Ghi chú")
                .row("", "", "", "", "Chủ trì", "Phối hợp", "", "")
                .merge(0, 0, 4, 5)
                .row("1", "Công vụ", "3.4.2", "Việc một", "Sở Nội vụ", "Sở Tài chính", "Quý I", "gấp");

        // When
        var row = only(sheets);

        // Then
        assertThat(row.area()).isEqualTo("Công vụ");
        assertThat(row.code()).isEqualTo("3.4.2");
        assertThat(row.lead()).containsExactly("Sở Nội vụ");
        assertThat(row.coordinating()).containsExactly("Sở Tài chính");
        assertThat(row.original()).containsEntry("Ghi chú", "gấp");
    }

    @Test
    void readsDateCellsTheVietnameseWay() {
        // Given
        var sheets = Sheets.annex().heading("I. Công vụ").row("1", "", "Việc một", "", "Sở Nội vụ", "", "x");
        var style = sheets.workbook().createCellStyle();
        style.setDataFormat((short) 14);
        var cell = sheets.sheet().getRow(4).getCell(6);
        cell.setCellValue(LocalDate.of(2026, 3, 5));
        cell.setCellStyle(style);

        // When
        var row = only(sheets);

        // Then
        assertThat(row.deadlineText()).isEqualTo("05/03/2026");
    }

    @Test
    void composesCharacters() {
        // Given
        var title = Normalizer.normalize("Rà soát thủ tục", Normalizer.Form.NFD);
        var sheets = Sheets.annex().heading("I. Thủ tục").row("1", "", title, "", "Sở Tƣ pháp", "", "Quý I");

        // When
        var row = only(sheets);

        // Then
        assertThat(row.title()).isEqualTo("Rà soát thủ tục");
        assertThat(row.lead()).containsExactly("Sở Tư pháp");
    }
}
