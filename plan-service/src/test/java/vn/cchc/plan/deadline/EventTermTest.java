package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;

class EventTermTest {

    /** A Wednesday; the Thursday and Friday of the week after are days off. */
    private static final LocalDate EVENT = LocalDate.of(2026, 4, 22);

    private static final WorkCalendar CALENDAR = new WorkCalendar(
            BusinessZone.ID,
            OfficeHours.STANDARD,
            List.of(new CalendarYear(
                    2026,
                    CalendarStatus.DECIDED,
                    List.of(dayOff(LocalDate.of(2026, 4, 30)), dayOff(LocalDate.of(2026, 5, 1))),
                    List.of(),
                    "Quyết định nghỉ lễ")));

    private static DayOff dayOff(LocalDate date) {
        return new DayOff(date, "Nghỉ lễ", DayOffKind.STATUTORY, "Điều 112 Bộ luật Lao động 2019");
    }

    private static Dependence on(String wording) {
        var read = DeadlineReader.read(wording, 2026, Issue.on(LocalDate.of(2026, 1, 5)), TestRules.STATUTORY);
        assertThat(read).hasSize(1);
        return read.get(0).dependsOn();
    }

    @ParameterizedTest
    @CsvSource({
        "Trong thời hạn 07 ngày làm việc kể từ khi nhận đủ hồ sơ, 2026-05-05",
        "Trong 10 ngày sau khi kết thúc thanh tra, 2026-05-02",
        "Chậm nhất 02 tuần kể từ khi có kết luận, 2026-05-06",
        "Trong vòng 02 tháng kể từ khi có kết luận, 2026-06-22",
        "Chậm nhất 48 giờ kể từ khi xảy ra sự cố, 2026-04-24",
        "Trong 16 giờ làm việc kể từ khi nhận phản ánh, 2026-04-23",
        "Trước kỳ họp HĐND 10 ngày, 2026-04-12",
        "Trước phiên họp UBND 03 ngày làm việc, 2026-04-17",
        "Trước kỳ họp HĐND giữa năm, 2026-04-21"
    })
    void countsFromTheEventAsTheWordingSays(String wording, LocalDate due) {
        // When
        var dated = new EventTerm(EVENT, CALENDAR).of(on(wording), false).orElseThrow();

        // Then
        assertThat(dated.due()).isEqualTo(due);
        assertThat(dated.explanation()).contains("22/04/2026");
    }

    @Test
    void explainsTheDaysThatDoNotCount() {
        // When
        var dated = new EventTerm(EVENT, CALENDAR)
                .of(on("Trong thời hạn 07 ngày làm việc kể từ khi nhận đủ hồ sơ"), false)
                .orElseThrow();

        // Then
        assertThat(dated.explanation()).contains("30/04/2026: Nghỉ lễ").contains("Điều 147");
    }

    @Test
    void takesAfterSoManyDaysLiterallyOrAsALimit() {
        // Given
        var after = on("Sau 05 ngày làm việc kể từ ngày nhận đủ hồ sơ");

        // When
        var literally = new EventTerm(EVENT, CALENDAR).of(after, false).orElseThrow();
        var asLimit = new EventTerm(EVENT, CALENDAR).of(after, true).orElseThrow();

        // Then
        assertThat(literally.from()).isEqualTo("2026-04-29");
        assertThat(literally.due()).isNull();
        assertThat(asLimit.due()).isEqualTo("2026-04-29");
    }

    @ParameterizedTest
    @CsvSource({"Ngay sau khi có kết luận thanh tra", "Theo yêu cầu của Thanh tra tỉnh", "Theo kế hoạch của đơn vị"})
    void countsNothingWhereTheWordingGivesNoNumber(String wording) {
        assertThat(new EventTerm(EVENT, CALENDAR).of(on(wording), true)).isEmpty();
    }

    @Test
    void guessesNoDaysOffOfAYearThatIsNotKnown() {
        // Given
        var term = on("Trong 05 ngày làm việc kể từ khi nhận đủ hồ sơ");
        var nextYear = new EventTerm(LocalDate.of(2027, 3, 1), CALENDAR);

        // When / Then
        assertThatThrownBy(() -> nextYear.of(term, false)).isInstanceOf(UnknownCalendarYearException.class);
    }
}
