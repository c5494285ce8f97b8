package vn.cchc.plan.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void onePlainAddressInSmallLetters() {
        assertThat(EmailAddress.of("An.Nguyen+ccHC@NoiVu.gov.vn"))
                .contains(new EmailAddress("an.nguyen+cchc@noivu.gov.vn"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "an",
                "an@noivu",
                "@noivu.gov.vn",
                "an@noivu.gov.vn\r\nBcc: binh@noivu.gov.vn",
                "an@noivu.gov.vn\n",
                "an@noivu.gov.vn, binh@noivu.gov.vn",
                "an@noivu.gov.vn;binh@noivu.gov.vn",
                "An <an@noivu.gov.vn>",
                "\"an\"@noivu.gov.vn",
                "an@noivu.gov.vn>",
                " an@noivu.gov.vn",
                "-an@noivu.gov.vn",
                "an@-noivu.gov.vn",
                "ân@noivu.gov.vn",
                "an@nội-vụ.vn",
                "\u212An@noivu.gov.vn",
                "an@[127.0.0.1]"
            })
    void nothingElseIsOne(String given) {
        assertThat(EmailAddress.of(given)).isEmpty();
    }

    @Test
    void tooLongIsNone() {
        assertThat(EmailAddress.of("an@" + "a.".repeat(130) + "vn")).isEmpty();
    }

    @Test
    void maskedItTellsNeitherNameNorLength() {
        assertThat(new EmailAddress("an.nguyen@noivu.gov.vn").masked()).isEqualTo("a•••@noivu.gov.vn");
    }
}
