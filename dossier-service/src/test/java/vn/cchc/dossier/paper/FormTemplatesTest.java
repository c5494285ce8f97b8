package vn.cchc.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static vn.cchc.dossier.paper.PressedForms.print;
import static vn.cchc.dossier.paper.SampleForms.OLD;
import static vn.cchc.dossier.paper.SampleForms.RECEIPT;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How every form of both sets looks. What is printed is left in {@code target/paper}, to be looked at: {@code pdftoppm -r 110
 * -png target/paper/<form>.pdf <form>}.
 */
class FormTemplatesTest {

    private static final float MILLIMETRE = 72 / 25.4f;

    static Stream<Layout> forms() {
        return SampleForms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormFitsOnOneSideOfItsPaper(Layout form) throws IOException {
        // When
        byte[] printed = print("usual", SampleSheets.usual(form));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            boolean back = form.kind() == FormKind.RECEIPT;
            assertThat(pdf.getNumberOfPages()).isEqualTo(back ? 2 : 1);
            PDRectangle expected = form.set().equals(OLD) ? PDRectangle.A5 : PDRectangle.A4;
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(expected.getWidth(), offset(1f));
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(form.title() + " " + SampleSheets.CODE);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormBeginsAsDocumentsOfTheStateDo(Layout form) throws IOException {
        // When
        byte[] printed = print("usual", SampleSheets.usual(form));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            String issuer = form.kind().isSignedByLeader()
                    ? "UBND TỈNH GIA LAI ỦY BAN NHÂN DÂN PHƯỜNG QUY NHƠN BẮC"
                    : "UBND PHƯỜNG QUY NHƠN BẮC " + form.set().desk().toUpperCase(Locale.ROOT);
            assertThat(words(PdfText.of(pdf, 1, 1))).contains(words(issuer));
            assertThat(PdfText.of(pdf, 1, 1))
                    .contains("Mẫu số " + form.number() + " – " + form.set().name())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("Phường Quy Nhơn Bắc, ngày 17 tháng 11 năm 2025")
                    .contains(form.title().toUpperCase(Locale.ROOT))
                    .contains(form.paper().suffix());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void longNamesAndListsLoseNothingAndKeepTheirMargins(Layout form) throws IOException {
        // When
        byte[] printed = print("long", SampleSheets.longest(form));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf)).contains(SampleSheets.LONG_NAME);
            assertThat(PdfText.of(pdf, 1, 1))
                    .contains(SampleSheets.LONGEST_CODE + " – " + pdf.getNumberOfPages() + " trang");
            assertThat(EdgeFinder.narrowest(pdf)).isGreaterThan(5 * MILLIMETRE);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsNotKnownIsABlankToFillIn(Layout form) throws IOException {
        // When
        byte[] printed = print("blank", SampleSheets.blank(form));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf)).contains("………").doesNotContain("null", "NOT_FOUND");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theQrCodeIsReadOffAnyFormEvenFromAPoorCopy(Layout form) throws Exception {
        // When
        byte[] printed = print("long", SampleSheets.longest(form));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.qrCode(pdf, 100)).isEqualTo(SampleSheets.LONGEST_CODE);
            assertThat(PdfText.qrCode(pdf, 300)).isEqualTo(SampleSheets.LONGEST_CODE);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatALeaderSignsHasAFieldForEachSignatureUntilItIsRecorded(Layout form) throws IOException {
        // When
        byte[] open = print("usual", SampleSheets.usual(form));
        byte[] signed = print("long", SampleSheets.longest(form));
        // Then
        boolean leader = form.kind().isSignedByLeader();
        assertThat(fields(open)).isEqualTo(leader ? Set.of("signature-organisation", "signature-leader") : Set.of());
        assertThat(fields(signed)).isEmpty();
    }

    private static Set<String> fields(byte[] printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
            return form == null
                    ? Set.of()
                    : form.getFields().stream().map(PDField::getPartialName).collect(Collectors.toSet());
        }
    }

    @Test
    void aListOverSeveralPagesRepeatsItsHead() throws IOException {
        // When
        byte[] printed = print("long", SampleSheets.longest(RECEIPT));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf, 1, 1)).contains("Tên giấy tờ");
            assertThat(PdfText.of(pdf, 2, 2)).contains("Tên giấy tờ").startsWith("2 ");
        }
    }

    @Test
    void theBackOfTheReceiptIsAPageOfItsOwn() throws IOException {
        // When
        byte[] printed = print("long", SampleSheets.longest(RECEIPT));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            int last = pdf.getNumberOfPages();
            assertThat(PdfText.of(pdf, last - 1, last - 1)).contains("Ký và ghi rõ họ tên");
            assertThat(PdfText.of(pdf, last, last))
                    .contains("NHỮNG ĐIỀU ÔNG/BÀ CẦN BIẾT")
                    .doesNotContain("Ký và ghi rõ họ tên");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>An</b> & \"Bình\" <img src='file:///etc/passwd'/> {sheet.form.title}",
                "</p></body><style>@page {size: A0}</style>]]>",
                "ẾỀỂỄỆ ỮỰỪỬỨ ỢỠỞỜỚ ẶẴẲẰẮ Đđ ếềểễệ ữựừửứ ợỡởờớ ặẵẳằắ ỵỳỷỹý"
            })
    void whatTheApplicantWroteIsPrintedAsItIs(String name) throws IOException {
        // When
        byte[] printed = print("hostile", SampleSheets.named(RECEIPT, name));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf, 1, 1)).contains(name);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A5.getWidth(), offset(1f));
        }
    }

    @Test
    void aWordWithoutEndStaysOnThePaper() throws IOException {
        // When
        byte[] printed = print("word", SampleSheets.named(RECEIPT, "Ă".repeat(300)));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(EdgeFinder.narrowest(pdf)).isGreaterThan(5 * MILLIMETRE);
            assertThat(PdfText.of(pdf, 1, 1)
                            .chars()
                            .filter(letter -> letter == 'Ă')
                            .count())
                    .isEqualTo(300);
        }
    }

    @Test
    void theRegisterRepeatsItsHeadOnEveryPageAndKeepsItsOrder() throws IOException {
        // When
        byte[] printed = print("whole", SampleSheets.register(1, 1, 60, false));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page < pages; page++) {
                assertThat(PdfText.of(pdf, page, page)).contains("Mã hồ sơ", "Tên cá nhân, tổ chức", "(1) (2) (3)");
            }
            assertThat(PdfText.of(pdf)).contains("Tổng số: 60 hồ sơ", "quyển số 1 – " + pages + " trang");
            assertThat(EdgeFinder.narrowest(pdf)).isGreaterThan(5 * MILLIMETRE);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }

    @Test
    void aVolumeSaysThatAnotherFollowsAndGoesOnCounting() throws IOException {
        // When
        byte[] printed = print("second", SampleSheets.register(2, 2001, 8, true));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf))
                    .contains("Quyển số: 2", "2008", "Số hồ sơ đến hết quyển này: 2008. Còn tiếp ở quyển sau.")
                    .doesNotContain("Tổng số");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyLayoutAnAdministratorMayChooseExists(String template) {
        // When
        var found = FormTemplatesTest.class.getResource("/templates/paper/" + template + ".html");
        // Then
        assertThat(found).isNotNull();
    }

    static Stream<String> templates() {
        return Arrays.stream(FormKind.values()).flatMap(kind -> kind.templates().stream());
    }

    /** Two columns are read line by line; which words stand there is the same in any order. */
    private static String[] words(String text) {
        return text.split(" ");
    }
}
