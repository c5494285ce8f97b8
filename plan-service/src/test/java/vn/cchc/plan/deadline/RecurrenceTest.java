package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule and the dates beside it must say the same, by a reader of RFC 5545 that is not ours. */
class RecurrenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hằng tháng",
                "Hằng quý",
                "Hằng năm",
                "6 tháng, năm",
                "hằng quý, 6 tháng, 9 tháng và năm",
                "Hằng tuần",
                "Thứ Hai hằng tuần",
                "Ngày 15 hằng tháng",
                "Ngày 31 hằng tháng",
                "Trước ngày 01 hằng tháng",
                "Trước ngày 10 tháng cuối quý",
                "Ngày 05 tháng đầu quý",
                "Trước ngày 31/12 hằng năm",
                "Trước ngày 01/3 hằng năm",
                "Trong quý I hằng năm",
                "02 lần/năm",
                "Cuối mỗi quý"
            })
    void rulesExpandToTheSameDates(String text) {
        // Given
        var milestone = DeadlineReader.read(text, 2026, Issue.on(null), ReadingPolicy.LITERAL)
                .get(0);
        var start = LocalDate.of(2026, 1, 1);

        // When
        List<LocalDate> expanded =
                new Recur<LocalDate>(milestone.recurrence()).getDates(start, start, LocalDate.of(2026, 12, 31));

        // Then
        assertThat(milestone.kind()).isEqualTo(Kind.RECURRING);
        assertThat(expanded).isEqualTo(milestone.dates()).isNotEmpty();
    }
}
