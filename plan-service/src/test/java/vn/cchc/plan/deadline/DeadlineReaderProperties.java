package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DeadlineReaderProperties {

    private static final int YEAR = 2026;
    private static final List<String> PIECES = List.of(
            "trước",
            "ngày",
            "tháng",
            "quý",
            "năm",
            "hằng",
            "30/6",
            "15/9/2026",
            "2031",
            "1987",
            "IV",
            "6",
            "12",
            "-",
            ",",
            ";",
            ".",
            "\n",
            "(",
            ")",
            "và",
            "hoặc",
            "chậm nhất",
            "kể từ",
            "sau",
            "khi",
            "trong",
            "đầu",
            "giữa",
            "cuối",
            "hết",
            "định kỳ",
            "lần",
            "/",
            "theo",
            "kế hoạch",
            "quy định",
            "thường xuyên",
            "ngay",
            "31/02",
            "9999 năm",
            "thứ",
            "sáu",
            "tuần",
            "số",
            "Quyết định",
            "9/2026",
            "17h00",
            "giai đoạn",
            "đến",
            "từ",
            "học");

    private static List<Milestone> read(String text, int year, LocalDate issued) {
        return DeadlineReader.read(text, year, Issue.on(issued), ReadingPolicy.LITERAL);
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutHarm(@ForAll String text, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        assertPlausible(read(text, year, null), year);
    }

    @Property(tries = 3_000)
    void anyMixOfKnownWordsGivesPlausibleDates(@ForAll @Size(max = 14) List<@From("pieces") String> pieces) {
        assertPlausible(read(String.join(" ", pieces), YEAR, LocalDate.of(2026, 2, 10)), YEAR);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    private static void assertPlausible(List<Milestone> milestones, int year) {
        assertThat(milestones).isNotEmpty();
        for (var milestone : milestones) {
            var dates = Stream.concat(Stream.of(milestone.from(), milestone.due()), milestone.dates().stream())
                    .filter(date -> date != null)
                    .toList();
            assertThat(dates).allSatisfy(date -> assertThat(date.getYear()).isBetween(year - 5, year + 15));
            assertThat(milestone.text()).isNotNull();
            assertThat(milestone.basis()).isNotBlank();
        }
    }

    @Property
    void everyDayReadsBackBehindEveryWord(@ForAll("days") LocalDate day, @ForAll("formats") String format) {
        var written = day.format(DateTimeFormatter.ofPattern(format));

        assertDue("Ngày " + written, day);
        assertDue("Chậm nhất ngày " + written, day);
        assertDue("Chậm nhất là ngày " + written, day);
        assertDue("Đến hết ngày " + written, day);
        assertDue("Nộp báo cáo trước ngày " + written, day.minusDays(1));
        assertDue("Nộp báo cáo xong trước " + written, day.minusDays(1));
        assertDue("- Nộp báo cáo: " + written + ";", day);
    }

    private static void assertDue(String text, LocalDate due) {
        var milestones = read(text, YEAR, null);
        assertThat(milestones).as(text).hasSize(1);
        assertThat(milestones.get(0).due()).as(text).isEqualTo(due);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 8)
                .map(days -> LocalDate.of(YEAR - 3, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("d/M/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d-M-yyyy", "d / M / yyyy");
    }
}
