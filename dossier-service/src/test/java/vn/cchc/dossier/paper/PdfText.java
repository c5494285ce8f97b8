package vn.cchc.dossier.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a printed form as a person and a telephone do. */
public final class PdfText {

    private PdfText() {}

    /** Letters composed, whatever is between words a space. */
    public static String of(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return text(pdf, stripper);
    }

    private static String text(PDDocument pdf, PDFTextStripper stripper) throws IOException {
        return Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", " ");
    }

    public static String of(PDDocument pdf) throws IOException {
        return of(pdf, 1, pdf.getNumberOfPages());
    }

    public static String of(byte[] printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            return of(pdf);
        }
    }

    /** Line by line across the paper, whatever is bold in between. */
    public static String acrossLines(byte[] printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return text(pdf, stripper);
        }
    }

    /** What is read off the first page. */
    public static String qrCode(PDDocument pdf, int dotsPerInch) throws Exception {
        BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, dotsPerInch);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                .getText();
    }
}
