package vn.cchc.kit.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts a page is printed with. The one family is Liberation Serif: its letters are as wide as those of Times New Roman,
 * which Decree 30/2020/NĐ-CP asks for, it may be embedded by anybody, and only the letters used are. It has no Chinese, Thai or
 * Khmer ones: those come from further fonts where a page has them.
 */
final class Letters {

    private static final String FAMILY = "Liberation Serif";

    /** What a page asks for that names no family there is: its letters would be left out. */
    private static final String OTHERWISE = "serif";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final CmapLookup KNOWN = known();

    /** Stands in paper for a letter that no font has, so that somebody writes it in. */
    private static final String MISSING = "□";

    private final List<Path> others;

    /** @param others TrueType files, asked in this order for letters that the family has not */
    Letters(List<Path> others) {
        others.stream().filter(file -> !Files.isReadable(file)).findFirst().ifPresent(file -> {
            throw new IllegalArgumentException("the font " + file + " cannot be read");
        });
        this.others = List.copyOf(others);
    }

    void use(PdfRendererBuilder builder, PDDocument pdf, String page) throws IOException {
        family(builder, pdf, "Regular", REGULAR, FontStyle.NORMAL);
        family(builder, pdf, "Bold", BOLD, FontStyle.NORMAL);
        family(builder, pdf, "Italic", REGULAR, FontStyle.ITALIC);
        family(builder, pdf, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.useReplacementText(MISSING);
        if (page.codePoints().anyMatch(Letters::isForeign)) {
            others.forEach(file -> builder.useFont(
                    file.toFile(),
                    file.getFileName().toString(),
                    REGULAR,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL)));
        }
    }

    private static boolean isForeign(int codePoint) {
        return !Character.isWhitespace(codePoint) && KNOWN.getGlyphId(codePoint) == 0;
    }

    /** Without ligatures, which would take half the time of a long table and hide letters from whoever copies the text. */
    private static void family(PdfRendererBuilder builder, PDDocument pdf, String style, int weight, FontStyle slope)
            throws IOException {
        TrueTypeFont font = parse(style);
        font.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(font);
        PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(pdf, font, true));
        builder.useFont(supplier, FAMILY, weight, slope, true);
        builder.useFont(supplier, OTHERWISE, weight, slope, true);
    }

    private static CmapLookup known() {
        try (TrueTypeFont font = parse("Regular")) {
            return font.getUnicodeCmapLookup();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TrueTypeFont parse(String style) throws IOException {
        String name = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream file = Letters.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the font " + name + " is not on the class path");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }
}
