package vn.cchc.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aHeadingThatFitsStaysOnOneLine() {
        // When
        var lines = Lines.balanced("SỔ THEO DÕI HỒ SƠ", 26);
        // Then
        assertThat(lines).containsExactly("SỔ THEO DÕI HỒ SƠ");
    }

    @Test
    void aLongerOneIsDividedWhereItIsNearlyHalf() {
        // When
        var lines = Lines.balanced("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", 26);
        // Then
        assertThat(lines).containsExactly("TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG");
    }

    @Test
    void aWordLongerThanALineHasOneOfItsOwn() {
        // When
        var lines = Lines.balanced("A " + "Ă".repeat(50) + " B", 26);
        // Then
        assertThat(lines).containsExactly("A", "Ă".repeat(50), "B");
    }
}
