package vn.cchc.kit.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a page of well-formed XHTML as a tagged PDF. Title, language, author and description are taken from the page; an
 * element whose id begins with {@code signature-} becomes an empty signature field.
 */
public final class PdfPrinter {

    static {
        // The library logs what it can't print, which may be a person's name.
        XRLog.setLoggingEnabled(false);
    }

    private final Letters letters;

    public PdfPrinter() {
        this(List.of());
    }

    /** @param otherFonts TrueType files, asked in this order for letters that Liberation Serif has not */
    public PdfPrinter(List<Path> otherFonts) {
        letters = new Letters(otherFonts);
    }

    public byte[] print(String page) {
        return print(page, Integer.MAX_VALUE);
    }

    /**
     * A page that nobody has looked at yet.
     *
     * @param mostSides an {@link IllegalArgumentException} where it needs more
     */
    public byte[] print(String page, int mostSides) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            letters.use(builder, pdf, page);
            builder.useUnicodeLineBreaker(new SpaceBreaker());
            builder.usePdfUaAccessibility(true);
            builder.withProducer("CCHC");
            allowOnlyEmbedded(builder);
            builder.withHtmlContent(withoutControls(page), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                requireAtMost(mostSides, renderer);
                renderer.createPDFWithoutClosing();
                SignatureFields.add(pdf, renderer.findPagePositionsByID(SignatureFields.PLACES));
                pdf.save(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a page cannot be printed", failure);
        }
        return out.toByteArray();
    }

    private static void requireAtMost(int mostSides, PdfBoxRenderer renderer) {
        if (renderer.getRootBox().getLayer().getPages().size() > mostSides) {
            throw new IllegalArgumentException("a page needs more than " + mostSides + " sides");
        }
    }

    /** A page brings its pictures along; nothing is fetched, neither from a file nor from the network. */
    private static void allowOnlyEmbedded(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri != null && uri.startsWith("data:image/png"), time);
        }
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
