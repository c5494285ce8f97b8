package vn.cchc.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static vn.cchc.dossier.paper.SampleForms.NEW;
import static vn.cchc.dossier.paper.SampleForms.OLD;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.paper.EarlyAnswer.Matter;
import vn.cchc.dossier.paper.EarlyAnswer.Reference;
import vn.cchc.dossier.paper.EarlyAnswer.Said;
import vn.cchc.dossier.recording.EventData.Contact;
import vn.cchc.dossier.recording.EventData.Item;

/** How forms 02 and 03 look where there is no dossier yet; what is printed is left in {@code target/paper}. */
class EarlyTemplatesTest {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final Reference LONGEST = new Reference("000.00.15.H21-HD-2025-12345", 12_345);
    private static final Instant AT = Instant.parse("2025-11-17T02:05:00Z");
    private static final Applicant APPLICANT = new Applicant(
            Applicant.Type.PERSON,
            SampleSheets.NAME,
            "052199000123",
            "0912 345 678",
            "phuongquynh@example.vn",
            SampleSheets.ADDRESS);

    static Stream<Layout> forms() {
        return Stream.of(OLD, NEW).flatMap(set -> Stream.of(SampleForms.supplement(set), SampleForms.refusal(set)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aSlipFitsOnOneSideAndSaysThatItIsOne(Layout form) throws IOException {
        // When
        byte[] printed = PressedForms.print("slip", sheet(form, slip(form), APPLICANT, said(form, 2)));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDRectangle expected = form.set().equals(OLD) ? PDRectangle.A5 : PDRectangle.A4;
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(expected.getWidth(), offset(1f));
            assertThat(PdfText.of(pdf))
                    .contains(
                            "Mã phiếu: " + slip(form).code(),
                            "Số: 07" + form.paper().suffix())
                    .contains("Mẫu số " + form.number() + " – " + form.set().name())
                    .contains(form.title().toUpperCase(Locale.ROOT))
                    .contains("Phường Quy Nhơn Bắc, ngày 17 tháng 11 năm 2025", SampleSheets.NAME)
                    .contains(form.kind() == FormKind.REFUSAL ? "Không thuộc thẩm quyền" : "1 Tờ khai (bản thứ 1)")
                    .doesNotContain("Mã hồ sơ", "null", "NOT_FOUND");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatCameOnlineHasTheCodeOfTheDossierItMayBecome(Layout form) throws IOException {
        // When
        byte[] printed = PressedForms.print(
                "online", sheet(form, new Reference(SampleSheets.CODE, null), APPLICANT, said(form, 2)));
        // Then
        assertThat(PdfText.of(printed))
                .contains(
                        "Mã hồ sơ: " + SampleSheets.CODE,
                        "Số: 251117-0012" + form.paper().suffix())
                .doesNotContain("Mã phiếu");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void longNamesAndListsLoseNothingKeepTheirMarginsAndTheCodeIsRead(Layout form) throws Exception {
        // Given
        Applicant longest = new Applicant(
                Applicant.Type.ORGANISATION,
                SampleSheets.LONG_NAME,
                null,
                "0912 345 678",
                null,
                SampleSheets.ADDRESS + ", " + SampleSheets.ADDRESS);
        // When
        byte[] printed = PressedForms.print("slip-long", sheet(form, LONGEST, longest, said(form, 24)));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf))
                    .contains(SampleSheets.LONG_NAME, LONGEST.code() + " – " + pdf.getNumberOfPages() + " trang");
            assertThat(EdgeFinder.narrowest(pdf)).isGreaterThan(5 * MILLIMETRE);
            assertThat(PdfText.qrCode(pdf, 100)).isEqualTo(LONGEST.code());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatNobodySaidIsABlank(Layout form) throws IOException {
        // Given
        Applicant nameOnly = new Applicant(Applicant.Type.PERSON, SampleSheets.NAME, null, null, null, null);
        Said little = new Said(null, null, List.of(new Item("TK-01", "Tờ khai", null)), null, null);
        // When
        byte[] printed = PressedForms.print("slip-blank", sheet(form, slip(form), nameOnly, little));
        // Then
        assertThat(PdfText.of(printed)).contains("………").doesNotContain("null", "NOT_FOUND");
    }

    @Test
    void askedOnceMoreItNamesTheTextThatAllowsItAndTheLastDay() throws IOException {
        // Given
        Layout form = SampleForms.supplement(NEW);
        Said again = new Said(
                "Bản vẽ chưa đúng tỷ lệ",
                "Luật Đất đai số 31/2024/QH15, Điều 135",
                List.of(new Item(null, "Bản vẽ", null)),
                null,
                Instant.parse("2025-12-17T17:00:00Z"));
        // When
        byte[] printed = PressedForms.print("slip-again", sheet(form, slip(form), APPLICANT, again));
        // Then
        assertThat(PdfText.of(printed))
                .contains("Căn cứ để yêu cầu thêm lần nữa: Luật Đất đai số 31/2024/QH15, Điều 135")
                .contains("Thời hạn hoàn thiện hồ sơ: hết ngày 17/12/2025");
    }

    private static Reference slip(Layout form) {
        return new Reference("H21.15.1-" + (form.kind() == FormKind.REFUSAL ? "TC" : "HD") + "-2025-0007", 7);
    }

    private static Sheet sheet(Layout form, Reference reference, Applicant applicant, Said said) {
        Issuer issuer =
                new Issuer("UBND phường Quy Nhơn Bắc", "Ủy ban nhân dân tỉnh Gia Lai", "Phường Quy Nhơn Bắc", null);
        Matter matter = new Matter(
                "H21.15.1",
                "H21.15.1",
                "Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh",
                "Xin cấp 03 bản sao trích lục khai sinh");
        EarlyAnswer answer = new EarlyAnswer(reference, form.kind() == FormKind.REFUSAL, AT, matter, applicant, said);
        String desk = form.set().desk() + " – " + issuer.name();
        return EarlySheets.of(form, answer, issuer, desk, issuer.name());
    }

    private static Said said(Layout form, int count) {
        if (form.kind() == FormKind.REFUSAL) {
            String reason = "Không thuộc thẩm quyền của phường. ".repeat(count);
            return new Said(reason, null, List.of(), null, null);
        }
        List<Item> items = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Item("TK-01", "Tờ khai (bản thứ " + number + ")", "Tờ khai chưa ký"))
                .toList();
        Contact contact = new Contact("Trần Thị Diễm Hương", "0256 3822 555");
        return new Said("Chưa đủ thành phần hồ sơ", null, items, contact, null);
    }
}
