package vn.cchc.report.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.Problem;

class GroupLimitTest {

    @Test
    void asManyAsThereMayBeAreLetThrough() {
        // When
        var groups = GroupLimit.atMost(2, List.of("HOTICH", "DATDAI"));

        // Then
        assertThat(groups).containsExactly("HOTICH", "DATDAI");
    }

    @Test
    void oneMoreIsRefused() {
        // When
        assertThatThrownBy(() -> GroupLimit.atMost(1, List.of("HOTICH", "DATDAI")))
                // Then
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .matches(violation -> violation.pointer().equals("/query/groupBy")));
    }
}
