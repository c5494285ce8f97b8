package vn.cchc.dossier.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void leavesEnoughToRecogniseAndNoMore() {
        // Given
        Applicant applicant = new Applicant(
                Applicant.Type.PERSON, "Nguyễn Văn A", "052099000012", "0912345678", "a@example.vn", "Thôn 2");

        // When
        Applicant masked = applicant.masked();

        // Then
        assertThat(masked.name()).isEqualTo("N••••• V•• A");
        assertThat(masked.identityNumber()).isEqualTo("0520••••••12");
        assertThat(masked.phone()).isEqualTo("•••••••678");
        assertThat(masked.email()).isNull();
        assertThat(masked.address()).isNull();
        assertThat(applicant.toString()).doesNotContain("Nguyễn", "0520");
    }

    @Test
    void verifiesByTheLastFourDigitsOfEither() {
        // Given
        Applicant applicant = new Applicant(Applicant.Type.PERSON, "An", "052099000012", "+84 912 345 678", null, null);

        // When
        boolean byIdentity = applicant.endsWith("0012");
        boolean byPhone = applicant.endsWith("5678");

        // Then
        assertThat(byIdentity).isTrue();
        assertThat(byPhone).isTrue();
        assertThat(applicant.endsWith("1234")).isFalse();
    }

    @Test
    void sealsForOneDossierOnly() {
        // Given
        Sealing sealing = new Sealing("a secret of at least thirty-two characters");

        // When
        byte[] sealed = sealing.seal("H90.41-261102-0001", "052099000012");

        // Then
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("052099");
        assertThat(sealing.open("H90.41-261102-0001", sealed)).isEqualTo("052099000012");
        assertThatThrownBy(() -> sealing.open("H90.41-261102-0002", sealed)).isInstanceOf(IllegalStateException.class);
    }
}
