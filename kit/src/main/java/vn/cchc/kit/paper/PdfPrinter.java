package vn.cchc.kit.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints a page of well-formed XHTML as a tagged PDF. Title, language, author and description are taken from the page. The
 * one font family is Liberation Serif: its letters are as wide as those of Times New Roman, which Decree 30/2020/NĐ-CP asks
 * for, it may be embedded by anybody, and only the letters used are.
 */
public final class PdfPrinter {

    private static final String FAMILY = "Liberation Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // The library logs what it can't print, which may be a person's name.
        XRLog.setLoggingEnabled(false);
    }

    public byte[] print(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            font(builder, pdf, "Regular", REGULAR, FontStyle.NORMAL);
            font(builder, pdf, "Bold", BOLD, FontStyle.NORMAL);
            font(builder, pdf, "Italic", REGULAR, FontStyle.ITALIC);
            font(builder, pdf, "BoldItalic", BOLD, FontStyle.ITALIC);
            builder.useUnicodeLineBreaker(new SpaceBreaker());
            builder.usePdfUaAccessibility(true);
            builder.withProducer("CCHC");
            allowOnlyEmbedded(builder);
            builder.withHtmlContent(withoutControls(page), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException("a page cannot be printed", failure);
        }
        return out.toByteArray();
    }

    /** A page brings its pictures along; nothing is fetched, neither from a file nor from the network. */
    private static void allowOnlyEmbedded(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri != null && uri.startsWith("data:image/png"), time);
        }
    }

    /** Without ligatures, which would take half the time of a long table and hide letters from whoever copies the text. */
    private static void font(PdfRendererBuilder builder, PDDocument pdf, String style, int weight, FontStyle slope)
            throws IOException {
        try (InputStream file = open("/liberation/LiberationSerif-" + style + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            pdf.registerTrueTypeFontForClosing(font);
            builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, font, true)), FAMILY, weight, slope, true);
        }
    }

    private static InputStream open(String font) {
        InputStream stream = PdfPrinter.class.getResourceAsStream(font);
        if (stream == null) {
            throw new IllegalStateException("the font " + font + " is not on the class path");
        }
        return stream;
    }

    /** Characters that XML has no place for, in names as people paste them, would make the whole page unreadable. */
    private static String withoutControls(String page) {
        StringBuilder clean = new StringBuilder(page.length());
        page.codePoints().filter(PdfPrinter::isPrintable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPrintable(int codePoint) {
        boolean space = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        boolean control = Character.isISOControl(codePoint);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean none = (codePoint & 0xFFFE) == 0xFFFE;
        return space || !(control || surrogate || none);
    }
}
