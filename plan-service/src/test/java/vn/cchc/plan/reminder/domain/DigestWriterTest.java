package vn.cchc.plan.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;

class DigestWriterTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 6, 16);
    private static final LocalDate HOLIDAY = MONDAY.plusDays(1);
    private static final Contact OFFICE = new Contact(null, "vanthu@tuphap.vn");
    private static final Contact AN = new Contact("Nguyễn Văn An", "an@tuphap.vn");
    private static final ReminderRules RULES = new ReminderRules(
            List.of(new ReminderRule("*", LocalDate.of(2000, 1, 1), List.of(7, 3, 0), List.of(1, 7))));

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<Told.What, Integer> told = new HashMap<>();

    private static WorkCalendar calendar() {
        return new WorkCalendar(
                WorkCalendar.VIETNAM,
                OfficeHours.STANDARD,
                List.of(new CalendarYear(
                        2031,
                        CalendarStatus.DECIDED,
                        List.of(new DayOff(HOLIDAY, "Nghỉ", DayOffKind.STATUTORY, "x")),
                        List.of(),
                        "x")));
    }

    private void office(String code, Contact... contacts) {
        offices.put(code, new Office(code, "Cơ quan " + code, List.of(code), calendar(), List.of(contacts)));
    }

    private static DueWork work(String agency, LocalDate due, String responsible) {
        return new DueWork(
                ReminderKind.TASK, UUID.randomUUID(), 1, due, "Việc " + due, null, "1/KH", responsible, agency);
    }

    private List<Digest> write(LocalDate day, DueWork... works) {
        return new DigestWriter(RULES, offices::get, new Told(told)).write(List.of(works), day);
    }

    private void remember(List<Digest> digests) {
        digests.forEach(digest -> digest.lines()
                .forEach(line -> told.put(line.about(digest.recipient().key()), line.mark())));
    }

    @Test
    void aLetterIsToldOnceAtOnceWhateverTheRuleSays() {
        // Given
        office("A", OFFICE);
        DueWork letter = new DueWork(
                ReminderKind.URGING,
                UUID.randomUUID(),
                1,
                MONDAY.minusDays(90),
                "Báo cáo quý",
                "Đôn đốc",
                null,
                null,
                "A");

        // When
        List<Digest> first = write(MONDAY, letter);
        remember(first);

        // Then
        assertThat(first)
                .singleElement()
                .satisfies(digest -> assertThat(digest.late()).hasSize(1));
        assertThat(write(MONDAY.plusDays(2), letter)).isEmpty();
    }

    @Test
    void oneDigestForAPersonWithEverythingDue() {
        // Given
        office("A", OFFICE);

        // When
        List<Digest> digests = write(
                MONDAY,
                work("A", MONDAY.plusDays(3), null),
                work("A", MONDAY.minusDays(1), null),
                work("A", MONDAY.plusDays(8), null));

        // Then
        assertThat(digests).singleElement().satisfies(digest -> {
            assertThat(digest.recipient().email()).isEqualTo("vanthu@tuphap.vn");
            assertThat(digest.late()).extracting(Line::mark).containsExactly(1);
            assertThat(digest.ahead()).extracting(Line::mark).containsExactly(-3);
            assertThat(digest.title()).isEqualTo("Nhắc việc ngày 16/06/2031: 1 việc sắp đến hạn, 1 việc quá hạn");
        });
    }

    @Test
    void thePersonWhoAnswersIsToldElseTheOffice() {
        // Given
        office("A", OFFICE, AN);

        // Then
        assertThat(write(MONDAY, work("A", MONDAY, "nguyễn  văn an")))
                .extracting(digest -> digest.recipient().email())
                .containsExactly("an@tuphap.vn");
        assertThat(write(MONDAY, work("A", MONDAY, "Trần Bình")))
                .extracting(digest -> digest.recipient().email())
                .containsExactly("vanthu@tuphap.vn");
    }

    @Test
    void whoIsReachedForTwoAgenciesHearsOfACommonTaskOnce() {
        // Given
        office("A", OFFICE);
        office("B", OFFICE);
        DueWork one = work("A", MONDAY, null);
        DueWork same = new DueWork(
                one.kind(), one.subject(), one.part(), one.dueOn(), one.title(), null, one.source(), null, "B");

        // When
        List<Digest> digests = write(MONDAY, one, same);

        // Then
        assertThat(digests)
                .singleElement()
                .satisfies(digest -> assertThat(digest.lines()).hasSize(1));
    }

    @Test
    void withoutAnAddressTheAgencyIsListed() {
        // Given
        office("A", AN);

        // When
        List<Digest> digests = write(MONDAY, work("A", MONDAY, null));

        // Then
        assertThat(digests).singleElement().satisfies(digest -> {
            assertThat(digest.recipient().key()).isEqualTo("agency:A");
            assertThat(digest.recipient().email()).isNull();
        });
    }

    @Test
    void whatFellOnADayOffIsToldOnTheNextWorkingDayOnce() {
        // Given
        office("A", OFFICE);
        DueWork work = work("A", HOLIDAY, null);
        remember(write(MONDAY.minusDays(3), work));

        // When
        List<Digest> onTheDayOff = write(HOLIDAY, work);
        List<Digest> after = write(HOLIDAY.plusDays(1), work);
        remember(after);

        // Then
        assertThat(onTheDayOff).isEmpty();
        assertThat(after)
                .singleElement()
                .satisfies(digest ->
                        assertThat(digest.lines()).extracting(Line::mark).containsExactly(1));
        assertThat(write(HOLIDAY.plusDays(2), work)).isEmpty();
    }

    @Test
    void atAWeekendAndInAYearWithoutCalendarNobodyIsDisturbedEither() {
        // Given
        office("A", OFFICE);
        LocalDate saturday = LocalDate.of(2032, 6, 12);

        // Then
        assertThat(write(MONDAY.minusDays(1), work("A", MONDAY, null))).isEmpty();
        assertThat(write(saturday, work("A", saturday, null))).isEmpty();
        assertThat(write(saturday.plusDays(2), work("A", saturday, null))).hasSize(1);
    }

    @Test
    void anotherDueDateBeginsAnewAndAnotherRuleDoesNot() {
        // Given
        office("A", OFFICE);
        DueWork work = work("A", MONDAY.plusDays(3), null);
        remember(write(MONDAY, work));
        DueWork moved = new DueWork(
                work.kind(),
                work.subject(),
                1,
                MONDAY.plusDays(7),
                work.title(),
                null,
                work.source(),
                null,
                work.agency());
        ReminderRules wider =
                new ReminderRules(List.of(new ReminderRule("*", LocalDate.of(2000, 1, 1), List.of(10), List.of())));

        // Then
        assertThat(write(MONDAY, moved)).hasSize(1);
        assertThat(new DigestWriter(wider, offices::get, new Told(told)).write(List.of(work), MONDAY))
                .isEmpty();
    }
}
