package vn.cchc.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.PdfSigner;

class SignedPdfTest {

    private static final String FIELD = "signature-leader";
    private static final int IN_THE_COMMENT_OF_THE_HEAD = 11;
    private static final Instant AT = Instant.parse("2025-11-19T07:30:05Z");
    private static final PdfSigner SIGNER = new PdfSigner("Trần Văn Bình", "5402A1C9");

    private final byte[] printed = new PdfPrinter()
            .print("<html lang=\"vi\"><head><title>x</title></head><body><p>Đơn</p>" + "<div id=\"" + FIELD
                    + "\" style=\"height: 20mm\">(ký)</div></body></html>");

    @Test
    void aSignatureCoversWhatWasPrintedUpToTheEnd() throws IOException {
        // When
        byte[] signed = SIGNER.sign(printed, FIELD, AT);
        // Then
        assertThat(SignedPdf.signatures(signed)).singleElement().satisfies(one -> {
            assertThat(one.intact()).isTrue();
            assertThat(one.field()).isEqualTo(FIELD);
            assertThat(one.signer()).isEqualTo("Trần Văn Bình");
            assertThat(one.certificate()).isEqualTo("5402a1c9");
            assertThat(one.signedAt()).isEqualTo(AT);
            assertThat(one.coversFrom()).isGreaterThan(printed.length);
            assertThat(one.coversTo()).isEqualTo(signed.length);
        });
        assertThat(Arrays.copyOf(signed, printed.length)).isEqualTo(printed);
    }

    @Test
    void oneByteChangedIsFound() throws IOException {
        // Given
        byte[] signed = SIGNER.sign(printed, FIELD, AT);
        // When
        signed[IN_THE_COMMENT_OF_THE_HEAD] ^= 1;
        // Then
        assertThat(SignedPdf.signatures(signed)).singleElement().matches(one -> !one.intact());
    }

    @Test
    void aRangeThatLeavesOutTheBeginningCoversNothing() throws IOException {
        // Given
        String signed = new String(SIGNER.sign(printed, FIELD, AT), StandardCharsets.ISO_8859_1);
        // When
        String moved = signed.replace("/ByteRange [0 ", "/ByteRange [9 ");
        // Then
        assertThat(moved).isNotEqualTo(signed);
        assertThat(SignedPdf.signatures(moved.getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .matches(one -> !one.intact() && one.coversTo() == 0 && one.signer() == null);
    }

    @Test
    void whatIsNotSignedHasNoSignatureAndWhatIsNoPdfIsRefused() throws IOException {
        // When
        List<SignedPdf.Found> found = SignedPdf.signatures(printed);
        // Then
        assertThat(found).isEmpty();
        assertThatThrownBy(() -> SignedPdf.signatures("%PDF-1.7 ?".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
