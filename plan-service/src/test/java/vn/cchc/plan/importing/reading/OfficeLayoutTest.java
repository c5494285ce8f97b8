package vn.cchc.plan.importing.reading;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row, product, agency and milestone comes out however an office breaks a plan into rows. */
class OfficeLayoutTest {

    static Stream<Arguments> papers() {
        return Stream.of(OfficeLayout.values())
                .flatMap(layout -> Stream.of(new Sheets(), new Documents()).map(paper -> Arguments.of(layout, paper)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("papers")
    void everyRowComesOutAsItIsInThePlan(OfficeLayout layout, Paper paper) {
        DistrictPlan.assertReadAsIs(layout.laidOut(paper));
    }
}
