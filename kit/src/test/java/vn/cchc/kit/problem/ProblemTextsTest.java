package vn.cchc.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
    private static final RequestInfo PLAIN = new RequestInfo("id", Language.VI, "GET", "/", false);

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemSpeaksBothLanguages(ProblemCode code) {
        assertThat(code.title().vi()).isNotBlank().isNotEqualTo(code.title().en());
        assertThat(code.detail().vi()).isNotBlank().isNotEqualTo(code.detail().en());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, VI",
                "'', VI",
                "en, EN",
                "en-GB, EN",
                "'vi,en;q=0.5', VI",
                "'fr,en;q=0.5', EN",
                "fr, VI",
                "*, VI",
                "'en;q=x', VI"
            })
    void languageIsVietnameseUnlessEnglishIsPreferred(String header, Language language) {
        assertThat(Language.fromHeader(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"23505, 409", "40001, 503", "40P01, 503", "08006, 503", "57P01, 503", "53100, 503", "57014, 503"})
    void sqlStatesHaveAMeaning(String state, int status) {
        Throwable failure = new RuntimeException(new SQLException("Key (identity_number)=(0123) exists", state));
        assertThat(Failures.meaningOf(failure, PLAIN))
                .hasValueSatisfying(
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(status));
    }

    @Test
    void otherFailuresHaveNone() {
        assertThat(Failures.meaningOf(new SQLException("check", "23514"), PLAIN))
                .isEmpty();
        assertThat(Failures.meaningOf(new IllegalStateException(), PLAIN)).isEmpty();
    }

    @Test
    void logKeepsTheShapeOfAFailureButNoWords() {
        Throwable failure = new IllegalStateException("Nguyễn Văn A", new SQLException("0123456789", "23505"));
        assertThat(WithoutMessage.of(failure))
                .hasToString("java.lang.IllegalStateException")
                .cause()
                .hasToString("java.sql.SQLException SQLSTATE 23505");
    }
}
