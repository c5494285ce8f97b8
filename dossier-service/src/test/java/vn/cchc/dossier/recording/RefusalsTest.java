package vn.cchc.dossier.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.problem.Problem;

class RefusalsTest {

    private static RuntimeException wrapped(Throwable cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }

    @ParameterizedTest
    @CsvSource({
        "22001, 400, validation",
        "23505, 409, changed-meanwhile",
        "40001, 500, internal",
        "42703, 500, internal"
    })
    void whatTheDatabaseSaysOfAStatementIsOneItemsAnswer(String state, int status, String code) {
        // When
        Problem problem = Refusals.of(wrapped(new SQLException("x", state)), "event 1");
        // Then
        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
    }

    @Test
    void whatNobodyForesawSaysThatNothingWasJudged() {
        // When
        Problem problem = Refusals.of(new IllegalStateException("A stored Route cannot be read"), "event 1");
        // Then
        assertThat(problem.getStatusCode()).isEqualTo(500);
        assertThat(problem.detail().en())
                .contains("Send it again under the same id")
                .doesNotContain("Route");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "58030"})
    void withoutADatabaseTheWholeRequestFails(String state) {
        // Given
        RuntimeException failed = wrapped(new SQLException("x", state));
        // Then
        assertThatThrownBy(() -> Refusals.of(failed, "event 1")).isSameAs(failed);
    }

    @Test
    void aCommitNobodyKnowsTheEndOfAndAnEmptyPoolFailTheRequestToo() {
        // Given
        RuntimeException unknown = wrapped(new XAException(XAException.XAER_RMFAIL));
        RuntimeException empty = wrapped(new SQLException("Sorry, acquisition timeout!"));
        // Then
        assertThatThrownBy(() -> Refusals.of(unknown, "event 1")).isSameAs(unknown);
        assertThatThrownBy(() -> Refusals.of(empty, "event 1")).isSameAs(empty);
    }
}
