package vn.cchc.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static vn.cchc.dossier.paper.SampleSheets.NEW;
import static vn.cchc.dossier.paper.SampleSheets.OLD;
import static vn.cchc.dossier.paper.SampleSheets.layout;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of both sets, filled and printed. What it prints is left in {@code target/paper}, to be looked at: {@code
 * pdftoppm -r 60 -png target/paper/<form>.pdf <form>}.
 */
class FormTemplatesTest {

    private static final Press PRESS = new Press(engine());
    private static final Path PICTURES = Path.of("target", "paper");
    private static final Layout RECEIPT =
            layout(OLD, "01", FormKind.RECEIPT, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt");

    static Stream<Layout> forms() {
        return Stream.of(
                RECEIPT,
                layout(OLD, "02", FormKind.SUPPLEMENT_REQUEST, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "supplement"),
                layout(OLD, "03", FormKind.REFUSAL, "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal"),
                layout(OLD, "04", FormKind.APOLOGY, "Phiếu xin lỗi và hẹn lại ngày trả kết quả", "apology"),
                layout(OLD, "05", FormKind.CONTROL_SLIP, "Phiếu kiểm soát quá trình giải quyết hồ sơ", "control-slip"),
                layout(NEW, "01", FormKind.RECEIPT, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt"),
                layout(NEW, "02", FormKind.SUPPLEMENT_REQUEST, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "supplement"),
                layout(NEW, "03", FormKind.REFUSAL, "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal"),
                layout(
                        NEW,
                        "04",
                        FormKind.APOLOGY,
                        "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                        "extension"),
                layout(NEW, "05", FormKind.STOP_NOTICE, "Thông báo dừng giải quyết hồ sơ", "stop-notice"),
                layout(NEW, "06", FormKind.CONTROL_SLIP, "Phiếu kiểm soát quá trình giải quyết hồ sơ", "control-slip"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormFitsOnOneSideAndSaysWhoAndWhich(Layout form) throws IOException {
        // When
        byte[] printed = print(form, "short", SampleSheets.sheet(form));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            boolean back = form.kind() == FormKind.RECEIPT;
            assertThat(pdf.getNumberOfPages()).isEqualTo(back ? 2 : 1);
            assertThat(text(pdf, 1, 1))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("UBND PHƯỜNG QUY NHƠN BẮC", form.set().desk().toUpperCase(Locale.ROOT))
                    .contains("Mẫu số " + form.number(), form.set().name())
                    .contains(form.title().toUpperCase(Locale.ROOT))
                    .contains("Mã hồ sơ: " + SampleSheets.CODE, "Nguyễn Thị Phượng Quỳnh");
            PDRectangle expected = form.set().equals(OLD) ? PDRectangle.A5 : PDRectangle.A4;
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(expected.getWidth(), offset(1f));
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(form.title() + " " + SampleSheets.CODE);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void longNamesAndListsLoseNothing(Layout form) throws IOException {
        // When
        byte[] printed = print(form, "long", SampleSheets.longSheet(form));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            String all = text(pdf, 1, pdf.getNumberOfPages());
            assertThat(all).contains("Nguyễn Huỳnh Đức Phượng Quỳnh Tây Nguyên");
            assertThat(all).contains("Trang 1/" + pdf.getNumberOfPages());
            assertThat(nothingLeavesThePaper(pdf)).isTrue();
        }
    }

    @Test
    void aListOverSeveralPagesRepeatsItsHead() throws IOException {
        // When
        byte[] printed = print(RECEIPT, "long", SampleSheets.longSheet(RECEIPT));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(text(pdf, 1, 1)).contains("Tên giấy tờ");
            assertThat(text(pdf, 2, 2)).contains("Tên giấy tờ");
        }
    }

    @Test
    void theRegisterRepeatsItsHeadOnEveryPageAndKeepsItsOrder() throws IOException {
        // Given
        RegisterSheet register = SampleSheets.register(60);
        // When
        byte[] printed = PRESS.print(register.form(), "register", register);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("register.pdf"), printed);
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page < pages; page++) {
                assertThat(text(pdf, page, page))
                        .contains("Mã hồ sơ", "Tên cá nhân, tổ chức", "Trang " + page + "/" + pages);
            }
            assertThat(text(pdf, 1, pages)).contains("Tổng số: 60 hồ sơ");
            assertThat(nothingLeavesThePaper(pdf)).isTrue();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }

    @Test
    void theBackOfTheReceiptIsOnTheBackOfASheet() throws IOException {
        // When
        byte[] printed = print(RECEIPT, "long", SampleSheets.longSheet(RECEIPT));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            int last = pdf.getNumberOfPages();
            assertThat(last % 2).isZero();
            assertThat(text(pdf, last, last)).contains("NHỮNG ĐIỀU ÔNG/BÀ CẦN BIẾT");
        }
    }

    @Test
    void whatTheApplicantWroteIsNeverMarkup() throws IOException {
        // Given
        String name = "<b>An</b> & \"Bình\" <img src='file:///etc/passwd'/> {sheet.form.title}";
        // When
        byte[] printed = print(RECEIPT, "markup", SampleSheets.named(RECEIPT, name));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(text(pdf, 1, 1)).contains(name);
        }
    }

    @Test
    void aWordWithoutEndStaysOnThePaper() throws IOException {
        // When
        byte[] printed = print(RECEIPT, "word", SampleSheets.named(RECEIPT, "Ă".repeat(300)));
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(nothingLeavesThePaper(pdf)).isTrue();
            assertThat(text(pdf, 1, 1).chars().filter(letter -> letter == 'Ă').count())
                    .isEqualTo(300);
        }
    }

    private static byte[] print(Layout form, String variant, Sheet sheet) throws IOException {
        byte[] printed = PRESS.print(sheet);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(form.set().code() + "-" + form.number() + "-" + variant + ".pdf"), printed);
        return printed;
    }

    private static boolean nothingLeavesThePaper(PDDocument pdf) throws IOException {
        EdgeFinder edges = new EdgeFinder();
        edges.getText(pdf);
        return edges.farthest() <= pdf.getPage(0).getMediaBox().getWidth();
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    /** As Quarkus sets it up: templates by path, everything escaped. */
    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new Page(id.endsWith(".html") ? id : id + ".html")))
                .build();
    }

    private record Page(String id) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            var stream = FormTemplatesTest.class.getResourceAsStream("/templates/" + id);
            if (stream == null) {
                throw new UncheckedIOException(new IOException(id));
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
