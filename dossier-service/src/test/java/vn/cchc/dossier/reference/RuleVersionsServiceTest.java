package vn.cchc.dossier.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleVersionsServiceTest {

    @Inject
    RuleVersions rules;

    @Inject
    DataSource dataSource;

    @Test
    void aNewValueIsInForceFromItsDayOnceReadAgain() throws SQLException {
        // Given
        Instant day = Instant.parse("2040-01-02T03:00:00Z");
        int before = rules.on(day).extensionTerms();

        // When
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into rule_version values ('EXTENSION_TERMS', '2040-01-01', 2, 'Quy định mới')");
        }
        rules.refresh();

        // Then
        assertThat(before).isEqualTo(1);
        assertThat(rules.on(day).extensionTerms()).isEqualTo(2);
        assertThat(rules.on(Instant.parse("2039-12-30T03:00:00Z")).extensionTerms())
                .isEqualTo(1);
    }
}
