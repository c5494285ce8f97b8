package vn.cchc.kit.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture that a page carries in itself. */
public final class QrCode {

    /** Level M: still read when a stamp or a fold covers part of it. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            2,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    /** Pixels; enough for a printer at the size of a stamp. */
    private static final int SIDE = 300;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The source of an {@code img} element. */
    public static String source(String text) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE, HINTS)), "png", png);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("the text does not fit into a QR code", tooLong);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BufferedImage picture(BitMatrix dots) {
        BufferedImage picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                picture.setRGB(x, y, dots.get(x, y) ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
