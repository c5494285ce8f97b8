package vn.cchc.plan.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalWordsTest {

    @ParameterizedTest
    @CsvSource({
        "118/2025/NĐ-CP, DECREE",
        "64/2025/QH15, LAW",
        "630/QĐ-UBND, DECISION",
        "01/2018/TT-VPCP, CIRCULAR",
        "12/CT-TTg, DIRECTIVE",
        "53/KH-UBND, PLAN",
        "05/2021/NQ-HĐND, RESOLUTION"
    })
    void theSignInANumberSaysTheKind(String number, LegalKind kind) {
        assertThat(LegalWords.kindOfNumber(number)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"1063/SNV-CCHC", "12345", "7/QC", "''"})
    void anotherSignSaysNothing(String number) {
        assertThat(LegalWords.kindOfNumber(number)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAKindIsCalledIsReadBack(LegalKind kind) {
        assertThat(LegalWords.kind(LegalWords.name(kind))).contains(kind);
        assertThat(LegalWords.kind(kind.name())).contains(kind);
    }

    @Test
    void wordsAreReadWhateverTheirCaseAndBlanks() {
        assertThat(LegalWords.kind(" NGHỊ  định ")).contains(LegalKind.DECREE);
        assertThat(LegalWords.kind("nghị định thư")).isEmpty();
    }
}
