package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildPlanStateTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-02-13, 2021-02-13, 2021-06-01, ISSUED",
                "2021-02-13, 2021-02-14, 2021-06-01, LATE",
                "2021-02-13, -, 2021-02-13, OWED",
                "2021-02-13, -, 2021-02-14, MISSING",
                "-, -, 2021-12-31, OWED",
                "-, 2021-12-31, 2021-12-31, ISSUED"
            })
    void standsByItsDay(LocalDate dueOn, LocalDate issuedOn, LocalDate today, ChildPlanState expected) {
        assertThat(ChildPlanState.of(dueOn, issuedOn, today)).isEqualTo(expected);
    }
}
