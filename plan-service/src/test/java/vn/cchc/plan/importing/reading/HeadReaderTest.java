package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a plan, where Nghị định 30/2020/NĐ-CP puts its parts. */
class HeadReaderTest {

    private static final String[] ROW = {"1", "Việc một", "Báo cáo", "Phòng Nội vụ", "UBND các xã", "Quý I"};

    private static DocumentHead read(Paper paper) {
        return AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()))
                .head();
    }

    private static Documents letter(String left, String right) {
        return new Documents(left, right);
    }

    @Test
    void everyPartOfAPlanIsRead() {
        // Given
        var paper = letter(
                        "ỦY BAN NHÂN DÂN\nHUYỆN IA RING\n\nSố: 07 /KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nIa Ring, ngày 08 tháng 01 năm 2024")
                .paragraph("KẾ HOẠCH")
                .paragraph("Đổi mới cách làm việc của bộ máy huyện Ia Ring năm 2024")
                .paragraph("---------------")
                .paragraph("Căn cứ Quyết định số 91/QĐ-UBND ngày 20/12/2023 của UBND tỉnh An Sơn;")
                .paragraph(
                        "Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2024 của tỉnh, UBND huyện ban hành kế hoạch như sau:")
                .paragraph("I. MỤC TIÊU")
                .paragraph("Căn cứ vào việc được giao, các phòng tự lập lịch.")
                .row(DistrictPlan.HEADER)
                .row(ROW)
                .paragraph("Kế hoạch này thay cho kế hoạch trước./.")
                .row(
                        "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng, ban;\n- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nRơ Châm Hạnh");

        // When
        var head = read(paper);

        // Then
        assertThat(head.title()).isEqualTo("Kế hoạch Đổi mới cách làm việc của bộ máy huyện Ia Ring năm 2024");
        assertThat(head.number()).isEqualTo("07/KH-UBND");
        assertThat(head.issued()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(head.issuer()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN IA RING");
        assertThat(head.year()).isEqualTo(2024);
        assertThat(head.signer()).isEqualTo("Rơ Châm Hạnh");
        assertThat(head.legalBases())
                .startsWith(
                        "Căn cứ Quyết định số 91/QĐ-UBND ngày 20/12/2023 của UBND tỉnh An Sơn",
                        "Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2024 của tỉnh");
        assertThat(head.recipients()).containsExactly("UBND tỉnh (b/c)", "Các phòng, ban");
    }

    @Test
    void anOfficeBelowAProvinceIsTheIssuerNotTheProvince() {
        // Given
        var paper = letter("UBND TỈNH AN SƠN\nSỞ TƯ PHÁP\nSố:     /KH-STP", "An Sơn, ngày     tháng 02 năm 2026")
                .paragraph("KẾ HOẠCH THEO DÕI THI HÀNH PHÁP LUẬT NĂM 2026")
                .row(DistrictPlan.HEADER)
                .row(ROW);

        // When
        var head = read(paper);

        // Then
        assertThat(head.issuer()).isEqualTo("SỞ TƯ PHÁP");
        assertThat(head.number()).isNull();
        assertThat(head.issued()).isNull();
        assertThat(head.year()).isEqualTo(2026);
        assertThat(head.title()).isEqualTo("KẾ HOẠCH THEO DÕI THI HÀNH PHÁP LUẬT NĂM 2026");
        assertThat(head.signer()).isNull();
        assertThat(head.recipients()).isEmpty();
    }

    @Test
    void whatOnlyTheHeaderOfThePagesSaysIsTakenFromThere() {
        // Given
        var paper = letter("", "")
                .pageHeader("UBND XÃ IA SOL", "Số: 21/KH-UBND", "Ia Sol, ngày 06 tháng 01 năm 2026")
                .paragraph("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026")
                .row(DistrictPlan.HEADER)
                .row(ROW);

        // When
        var reading = AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()));

        // Then
        assertThat(reading.head().number()).isEqualTo("21/KH-UBND");
        assertThat(reading.head().issued()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(reading.head().issuer()).isEqualTo("UBND XÃ IA SOL");
        assertThat(reading.beside())
                .containsExactly("UBND XÃ IA SOL", "Số: 21/KH-UBND", "Ia Sol, ngày 06 tháng 01 năm 2026");
    }

    @Test
    void aDecisionWithThePlanAttached() {
        // Given
        var paper = letter("ỦY BAN NHÂN DÂN\nXÃ IA SOL\nSố: 15/QĐ-UBND", "Ia Sol, ngày 5 tháng 3 năm 2026")
                .paragraph("QUYẾT ĐỊNH")
                .paragraph("Về việc ban hành Kế hoạch sắp xếp lại bộ phận tiếp nhận năm 2026")
                .paragraph("Căn cứ Luật Tổ chức chính quyền địa phương; Căn cứ Nghị định số 45/2020/NĐ-CP;")
                .row(DistrictPlan.HEADER)
                .row(ROW);

        // When
        var head = read(paper);

        // Then
        assertThat(head.title()).isEqualTo("Kế hoạch sắp xếp lại bộ phận tiếp nhận năm 2026");
        assertThat(head.number()).isEqualTo("15/QĐ-UBND");
        assertThat(head.legalBases())
                .containsExactly("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Nghị định số 45/2020/NĐ-CP");
    }

    @Test
    void theRowsAboveAnAnnexInASheet() {
        // Given
        var paper = new Sheets()
                .row("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ AN SƠN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row("Số: 21/KH-UBND", "", "", "An Sơn, ngày 15 tháng 12 năm 2025")
                .row("KẾ HOẠCH")
                .row("Chuyển đổi số năm 2026")
                .row(DistrictPlan.HEADER)
                .row(ROW)
                .row("Nơi nhận:\n- Các sở;\n- Lưu: VT", "", "", "CHỦ TỊCH\nTrần Thị Bình");

        // When
        var head = read(paper);

        // Then
        assertThat(head.issuer()).isEqualTo("ỦY BAN NHÂN DÂN THÀNH PHỐ AN SƠN");
        assertThat(head.number()).isEqualTo("21/KH-UBND");
        assertThat(head.issued()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(head.title()).isEqualTo("Kế hoạch Chuyển đổi số năm 2026");
        assertThat(head.recipients()).containsExactly("Các sở");
        assertThat(head.signer()).isEqualTo("Trần Thị Bình");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Kèm theo Kế hoạch số 30/KH-UBND ngày 02/02/2026 của UBND xã)|30/KH-UBND|2026-02-02",
                "(Ban hành kèm theo Quyết định số: 5/QĐ-UBND ngày 7 tháng 4 năm 2026)|5/QĐ-UBND|2026-04-07",
                "(Kèm theo Kế hoạch số 30/KH-UBND ngày 31/02/2026)|30/KH-UBND|",
                "(Kèm theo Kế hoạch này)||"
            })
    void anAnnexByItselfSaysWhatItBelongsTo(String attached, String number, LocalDate issued) {
        // Given
        var paper = new Sheets()
                .paragraph("PHỤ LỤC")
                .paragraph(attached)
                .row(DistrictPlan.HEADER)
                .row(ROW);

        // When
        var head = read(paper);

        // Then
        assertThat(head.number()).isEqualTo(number);
        assertThat(head.issued()).isEqualTo(issued);
        assertThat(head.title()).isNull();
    }

    @Test
    void anAnnexThatSaysNothingOfItsPlan() {
        assertThat(read(new Sheets().row(DistrictPlan.HEADER).row(ROW))).isEqualTo(DocumentHead.NOTHING);
    }

    @Test
    void aJsonDocumentSaysItByName() {
        // Given
        var json = """
                {"plan": {"title": "Kế hoạch năm 2026", "number": "1/KH-UBND", "issued": "2026-01", "year": 2026,
                 "issuer": "UBND xã Ia Sol", "signer": 5, "basis": ["91/QĐ-UBND"]}, "tasks": [{"title": "Việc"}]}""";

        // When
        var head = JsonAnnexReader.read(Sheets.stream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .head();

        // Then
        assertThat(head)
                .isEqualTo(new DocumentHead(
                        "Kế hoạch năm 2026",
                        "1/KH-UBND",
                        null,
                        "UBND xã Ia Sol",
                        2026,
                        null,
                        List.of("91/QĐ-UBND"),
                        List.of()));
    }
}
