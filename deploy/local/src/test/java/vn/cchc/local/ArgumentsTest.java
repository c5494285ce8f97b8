package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void nothingMeansEverythingInTheForeground() {
        assertThat(Arguments.parse(List.of())).isEqualTo(new Arguments(false, false, EnumSet.allOf(Part.class)));
    }

    @Test
    void onceIncludesTheDemonstration() {
        assertThat(Arguments.parse(List.of("--once")).demo()).isTrue();
        assertThat(Arguments.parse(List.of("--demo")).once()).isFalse();
    }

    @Test
    void onlyNamesParts() {
        assertThat(Arguments.parse(List.of("--only=postgres,kafka")).parts())
                .containsExactlyInAnyOrder(Part.POSTGRES, Part.KAFKA);
    }

    @Test
    void theUnknownIsRefused() {
        assertThatThrownBy(() -> Arguments.parse(List.of("--dmeo"))).hasMessageContaining("--dmeo");
        assertThatThrownBy(() -> Arguments.parse(List.of("--only=mysql"))).hasMessageContaining("mysql");
    }
}
