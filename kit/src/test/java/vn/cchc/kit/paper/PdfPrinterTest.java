package vn.cchc.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

    /** Every vowel of Vietnamese with every tone, and what else a keyboard for it can write. */
    private static final String ALPHABET =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
                    + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void printsEveryVietnameseLetterInEveryStyleWithItsOwnGlyph() throws IOException {
        // Given
        String body = "<p>" + ALPHABET + "</p><p><b>" + ALPHABET + "</b></p><p><i>" + ALPHABET + "</i></p>";
        // When
        try (PDDocument pdf = printed(body)) {
            // Then
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).isEqualTo(ALPHABET.repeat(3));
            assertThat(fonts(pdf)).hasSize(3).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
            });
        }
    }

    @Test
    void aPageThatNamesNoFontIsPrintedInTheOneThereIs() throws IOException {
        // Given
        String page = "<html><head><title>x</title></head><body><p>Ữ</p></body></html>";
        // When
        try (PDDocument pdf = Loader.loadPDF(printer.print(page, 1))) {
            // Then
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ữ");
            assertThat(fonts(pdf)).hasSize(1);
        }
    }

    @Test
    void aPageThatNeedsMoreSidesThanItMayHaveIsNotPrinted() {
        // Given
        String page = "<html><head><title>x</title></head><body>"
                + "<p style=\"page-break-after: always\">x</p>".repeat(5) + "</body></html>";
        // When // Then
        assertThatThrownBy(() -> printer.print(page, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePdfSaysWhatItIsAndInWhichLanguage() throws IOException {
        // When
        try (PDDocument pdf = printed("<p>Một dòng</p>")) {
            // Then
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Giấy tiếp nhận");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void aQrCodeIsReadBackFromThePrintedPage() throws Exception {
        // Given
        String body = "<img alt=\"Mã QR\" style=\"width: 22mm\" src=\"" + QrCode.source("H90.41-251117-0001") + "\"/>";
        // When
        try (PDDocument pdf = printed(body)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            // Then
            assertThat(decoded(page)).isEqualTo("H90.41-251117-0001");
        }
    }

    @Test
    void charactersThatNoXmlMayHoldAreLeftOut() throws IOException {
        // When
        try (PDDocument pdf = printed("<p>Nguyễn\u0001 Văn\uFFFF An</p>")) {
            // Then
            assertThat(new PDFTextStripper().getText(pdf)).contains("Nguyễn Văn An");
        }
    }

    @Test
    void nothingIsFetchedFromAFile(@TempDir Path folder) throws IOException {
        // Given
        Path style = Files.writeString(folder.resolve("style.css"), "p { display: none; }");
        String head = "<link rel=\"stylesheet\" href=\"" + style.toUri() + "\"/>";
        // When
        try (PDDocument pdf = Loader.loadPDF(printer.print(page(head, "<p>Vẫn còn đây</p>")))) {
            // Then
            assertThat(new PDFTextStripper().getText(pdf)).contains("Vẫn còn đây");
        }
    }

    @Test
    void aLetterOfAnotherScriptComesFromAFurtherFontAndIsABoxWithoutOne(@TempDir Path folder) throws IOException {
        // Given
        Path font = folder.resolve("DejaVuSans.ttf");
        try (InputStream file = getClass().getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
            Files.copy(file, font);
        }
        String page = page("", "<p>Ông გიორგი – Nguyễn Thị Ế</p>");
        // When
        byte[] with = new PdfPrinter(List.of(font)).print(page);
        byte[] without = printer.print(page);
        // Then
        assertThat(text(with)).contains("გიორგი", "Nguyễn Thị Ế");
        assertThat(text(without)).contains("Ông □□□□□□ – Nguyễn Thị Ế");
    }

    @Test
    void aFontThatIsNotThereIsSaidAtOnce() {
        assertThatThrownBy(() -> new PdfPrinter(List.of(Path.of("no-such-font.ttf"))))
                .hasMessageContaining("no-such-font.ttf");
    }

    @Test
    void aPlaceForASignatureIsAnEmptyFieldWhereTheElementStands() throws IOException {
        // Given
        String body = "<p style=\"height: 50mm\">Trên</p><table><tr><td id=\"signature-leader\""
                + " style=\"width: 60mm; height: 36mm; padding: 0\">Ký</td></tr></table>";
        // When
        try (PDDocument pdf = printed(body)) {
            // Then
            PDField field = pdf.getDocumentCatalog().getAcroForm().getField("signature-leader");
            assertThat(field).isInstanceOf(PDSignatureField.class);
            assertThat(((PDSignatureField) field).getSignature()).isNull();
            PDRectangle place = field.getWidgets().get(0).getRectangle();
            assertThat(place.getWidth()).isCloseTo(60 * 72 / 25.4f, offset(1f));
            assertThat(place.getHeight()).isCloseTo(36 * 72 / 25.4f, offset(1f));
            assertThat(place.getUpperRightY()).isBetween(400f, 700f);
        }
    }

    @Test
    void whatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> printer.print("<html><p>mở mà không đóng</html>"))
                .isInstanceOf(RuntimeException.class);
    }

    private static String text(byte[] printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private PDDocument printed(String body) throws IOException {
        return Loader.loadPDF(printer.print(page("", body)));
    }

    private static String page(String head, String body) {
        return "<html lang=\"vi\"><head><title>Giấy tiếp nhận</title><meta name=\"description\" content=\"Biểu mẫu\"/>"
                + "<style>body { font-family: 'Liberation Serif'; }</style>" + head + "</head><body>" + body
                + "</body></html>";
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var name : pdf.getPage(0).getResources().getFontNames()) {
            fonts.add(pdf.getPage(0).getResources().getFont(name));
        }
        return fonts;
    }

    private static String decoded(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
