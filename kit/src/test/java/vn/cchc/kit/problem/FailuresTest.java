package vn.cchc.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aValueNoColumnCanHoldIsBadInput() {
        // Given
        SQLException outOfRange = new SQLException("timestamp out of range", "22008");

        // When
        var meaning = Failures.meaningOf(new IllegalStateException(outOfRange), null);

        // Then
        assertThat(meaning).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo("validation");
            assertThat(problem.getStatusCode()).isEqualTo(400);
        });
    }
}
