package vn.cchc.dossier.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalRowTest {

    private static final byte[] BEFORE = {1, 2, 3};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"b\": 1, \"a\": [1, 2]} | {\"a\":[1,2],\"b\":1}",
                "{\"a\": 1e3, \"b\": 0.10, \"c\": 0.00} | {\"a\": 1000, \"b\": 0.1, \"c\": 0}",
                "{\"a\": \"\\u0110\\u1ed3ng\"} | {\"a\": \"Đồng\"}",
                "{\"a\": 12345678901234567890.12345678901234567890} | {\"a\": 12345678901234567890.1234567890123456789}",
                "{\"a\": 1e400} | {\"a\": 10e399}"
            })
    void theSameContentIsTheSameText(String one, String other) {
        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": 1} | {\"a\": \"1\"}",
                "{\"a\": null} | {}",
                "{\"a\": null} | {\"a\": \"null\"}",
                "[1, 2] | [2, 1]",
                "[[1], 2] | [[1, 2]]",
                "{\"a\": 0.1} | {\"a\": 0.10000000000000000001}",
                "{\"a\": \"x\\\",\\\"b\\\":\\\"y\"} | {\"a\": \"x\", \"b\": \"y\"}"
            })
    void otherContentIsAnotherText(String one, String other) {
        assertThat(CanonicalJson.of(one)).isNotEqualTo(CanonicalJson.of(other));
    }

    @Test
    void nothingMovesBetweenColumnsUnseen() {
        // Given
        CanonicalRow row = new CanonicalRow().with("a", "xy").with("b", "z");

        // When
        byte[] hash = row.hash(BEFORE);

        // Then
        assertThat(new CanonicalRow().with("a", "x").with("b", "yz").hash(BEFORE))
                .isNotEqualTo(hash);
        assertThat(new CanonicalRow().with("a", "xy").with("c", "z").hash(BEFORE))
                .isNotEqualTo(hash);
        assertThat(row.hash(null)).isNotEqualTo(hash);
        assertThat(new CanonicalRow().with("b", "z").with("a", "xy").hash(BEFORE))
                .isEqualTo(hash);
    }

    @Test
    void aColumnWithoutValueIsNoColumn() {
        assertThat(new CanonicalRow().with("a", "x").with("b", (Object) null).hash(null))
                .isEqualTo(new CanonicalRow().with("a", "x").hash(null));
    }

    @Test
    void momentsAreHashedAsTheyAreKept() {
        assertThat(CanonicalRow.stored(Instant.parse("2026-11-02T02:05:00.123456789Z")))
                .isEqualTo(Instant.parse("2026-11-02T02:05:00.123456Z"));
    }
}
