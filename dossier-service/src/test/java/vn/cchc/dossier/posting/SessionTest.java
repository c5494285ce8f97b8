package vn.cchc.dossier.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.worktime.OfficeInterval;

class SessionTest {

    @ParameterizedTest
    @CsvSource({
        "07:00-11:30 13:30-17:00, 11:30, 17:00",
        "07:00-12:30 13:30-17:00, 12:30, 17:00",
        "07:00-17:00, 12:00, 17:00",
        "07:30-11:30, 11:30, -",
        "13:00-17:00, -, 17:00",
        "07:00-09:00 09:15-11:30 13:00-15:00 15:15-17:30, 11:30, 17:30",
        "'', -, -"
    })
    void endsWithTheOfficeHours(String hours, String morning, String afternoon) {
        // Given
        List<OfficeInterval> intervals = new ArrayList<>();
        for (String interval : hours.split(" ", -1)) {
            if (!interval.isEmpty()) {
                intervals.add(OfficeInterval.of(interval.substring(0, 5), interval.substring(6)));
            }
        }

        // Then
        assertThat(Session.MORNING.endIn(intervals).map(Object::toString).orElse("-"))
                .isEqualTo(morning);
        assertThat(Session.AFTERNOON.endIn(intervals).map(Object::toString).orElse("-"))
                .isEqualTo(afternoon);
    }
}
