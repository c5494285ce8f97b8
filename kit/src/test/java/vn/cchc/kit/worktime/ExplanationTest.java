package vn.cchc.kit.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kit.worktime.DeadlinesTest.vietnam;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.SampleCalendars;

class ExplanationTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Deadlines deadlines = new Deadlines(SampleCalendars.STANDARD);

    @Test
    void everySkippedDayIsNamedInVietnamese() {
        // Given
        Pause pause = new Pause(vietnam("2026-08-24T09:00"), vietnam("2026-08-25T10:30"), "chờ bổ sung hồ sơ");

        // When
        String text = explain("2026-08-20T18:00", Term.workingDays(5), pause).text(VIETNAMESE);

        // Then
        assertThat(text).isEqualTo("""
                        Bắt đầu: 20/08/2026 18:00, ngoài giờ làm việc nên tính từ 21/08/2026 07:00.
                        Thời hạn: 5 ngày làm việc.
                        Không tính ngày xảy ra sự kiện (Điều 147 Bộ luật Dân sự 2015); kết thúc khi hết giờ làm việc của ngày cuối.
                        - 22/08/2026: Làm bù ngày 31/8, được tính thay cho ngày 31/08/2026 (Quyết định hoán đổi ngày làm việc dịp Quốc khánh 2026)
                        Các ngày không tính:
                        - 23/08/2026: Chủ Nhật (Điều 111 Bộ luật Lao động 2019)
                        Tạm dừng từ 24/08/2026 09:00 đến 25/08/2026 10:30 (chờ bổ sung hồ sơ): 9 giờ 30 phút làm việc, thời hạn dời đến 28/08/2026 08:30.
                        Hết hạn: 28/08/2026 08:30.""");
    }

    @Test
    void aRolledDeadlineIsToldInEnglish() {
        // Given a term that ends in Tết

        // When
        String text = explain("2026-02-02T10:00", Term.calendarDays(15)).text(Locale.UK);

        // Then
        assertThat(text).isEqualTo("""
                        Starts: 02/02/2026 10:00.
                        Term: 15 calendar days.
                        The day of the event is left out (Article 147 of the Civil Code 2015); ends at the close of office of the last day.
                        Days not counted:
                        - 17/02/2026: public holiday, Tết Âm lịch (Điều 112 Bộ luật Lao động 2019)
                        - 18/02/2026: public holiday, Tết Âm lịch (Điều 112 Bộ luật Lao động 2019)
                        - 19/02/2026: public holiday, Tết Âm lịch (Điều 112 Bộ luật Lao động 2019)
                        - 20/02/2026: public holiday, Tết Âm lịch (Điều 112 Bộ luật Lao động 2019)
                        - 21/02/2026: Saturday (Article 111 of the Labour Code 2019)
                        - 22/02/2026: Sunday (Article 111 of the Labour Code 2019)
                        The last day 17/02/2026 is a day off, so the term ends on the next working day 23/02/2026 (Article 148.5 of the Civil Code 2015).
                        Due: 23/02/2026 17:00.""");
    }

    @Test
    void theDaysOffThatAMovePassesOverAreNamedWithThePause() {
        // Given
        Pause pause = new Pause(vietnam("2026-11-19T07:00"), vietnam("2026-11-20T17:00"), "chờ nộp lệ phí");

        // When
        Explanation explanation = explain("2026-11-16T10:00", Term.workingDays(5), pause);

        // Then
        assertThat(explanation.text(VIETNAMESE)).endsWith("""
                        16 giờ 00 phút làm việc, thời hạn dời đến 26/11/2026 17:00.
                        Các ngày không tính:
                        - 24/11/2026: Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)
                        Hết hạn: 26/11/2026 17:00.""");
        assertThat(explanation.skipped())
                .extracting(SkippedDay::name)
                .containsExactly("Thứ Bảy", "Chủ Nhật", "Ngày Văn hóa Việt Nam");
    }

    @Test
    void aDeadlineInADraftYearIsProvisional() {
        // Given the days off of 2027 are not decided

        // When
        Deadline deadline = deadlines.due(vietnam("2026-12-28T10:00"), Term.workingDays(10));

        // Then
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.explanation().text(VIETNAMESE)).contains("Tạm tính");
        assertThat(deadline.explanation().text(Locale.ENGLISH)).contains("Provisional");
    }

    @Test
    void aDeadlineInDecidedYearsIsNotProvisional() {
        assertThat(deadlines
                        .due(vietnam("2025-12-28T10:00"), Term.workingDays(10))
                        .provisional())
                .isFalse();
    }

    @Test
    void openAndBelatedPausesAreTold() {
        // Given
        Pause belated = new Pause(vietnam("2026-11-11T08:00"), vietnam("2026-11-11T10:00"), "tạm dừng");
        Pause open = new Pause(vietnam("2026-11-12T08:00"), null, "chờ ý kiến");

        // When
        String text =
                explain("2026-11-09T10:00", Term.workingDays(1), belated, open).text(VIETNAMESE);

        // Then
        assertThat(text)
                .contains("(tạm dừng): bắt đầu sau khi đã hết hạn nên không dời thời hạn.")
                .contains("Đang tạm dừng từ 12/11/2026 08:00 (chờ ý kiến); thời hạn sẽ được dời khi tiếp tục.");
    }

    private Explanation explain(String start, Term term, Pause... pauses) {
        return deadlines.due(vietnam(start), term, List.of(pauses)).explanation();
    }
}
