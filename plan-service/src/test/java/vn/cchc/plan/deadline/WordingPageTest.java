package vn.cchc.plan.deadline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Writes docs/deadline-wording.md from forms.tsv; fails when the committed page says otherwise. */
class WordingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "deadline-wording.md");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Map<Kind, String> SECTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry(Kind.DATE, "A day, or up to a day"),
            Map.entry(
                    Kind.BEFORE_DATE,
                    "Before something: the last good day is the one before, unless configured otherwise"),
            Map.entry(Kind.MONTH, "A month"),
            Map.entry(Kind.QUARTER, "A quarter"),
            Map.entry(Kind.HALF_YEAR, "Half a year"),
            Map.entry(Kind.NINE_MONTHS, "Nine months"),
            Map.entry(Kind.YEAR, "A year, its middle or end"),
            Map.entry(Kind.PERIOD, "From one time to another"),
            Map.entry(Kind.RECURRING, "Again and again"),
            Map.entry(Kind.CONTINUOUS, "All the time: never overdue inside the year"),
            Map.entry(Kind.RELATIVE, "Counted from an event"),
            Map.entry(Kind.ON_DEMAND, "When somebody else says so: no date"),
            Map.entry(Kind.PER_PLAN, "As another plan says: no date"),
            Map.entry(Kind.NONE, "No deadline, or nothing that could be read")));

    @Test
    void thePageSaysWhatTheTableSays() throws IOException {
        // Given
        String expected = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, expected);
        }
        // When
        String committed = Files.readString(PAGE);
        // Then
        assertThat(committed)
                .as("docs/deadline-wording.md is out of date; run: mvn -pl plan-service -am test -Ddocs.update=true"
                        + " -Dtest=WordingPageTest -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(expected);
    }

    @Test
    void everyKindHasASection() {
        assertThat(SECTIONS).containsOnlyKeys(Kind.values());
    }

    private static String page() {
        var page = new StringBuilder("""
                # Deadlines in words

                What the reader of deadline wording (`POST /api/v1/deadlines/parse`, and every imported plan) makes of a cell.
                Written from `plan-service/src/test/resources/deadline/forms.tsv` by `WordingPageTest`; change that table, not this
                page. Wordings stand under the kind of their first milestone; a cell that names several things is several
                milestones, one a line. Words in *italics* are what is due, where the cell says so.

                - **sure** follows from the words; **likely** rests on a custom named in the answer's `basis`; **ask** is left to a
                  person, with a date only as a proposal. What the reader doesn't know is always **ask**, never a guess.
                - Capitals, marks composed or not, ƣ for ư, `hàng`/`hằng`, roman or arabic quarters, `30/1`, `30-01`, `30.1` are all
                  one. A missing year is the plan's. No day is moved off a weekend.
                - Periodic reports ("báo cáo hằng quý", "định kỳ hằng tháng") end on the day figures are closed by the rule of
                  the reporting duties (Nghị định 09/2019/NĐ-CP, Điều 12: the 14th), in a year for which there is one; other
                  periods, and those "trong năm" or "cuối quý", end with the calendar.
                - What the words do not date keeps what it hangs on: how much, which unit, `WITHIN` (not later than that
                  after), `NOT_BEFORE` or `BEFORE`, the words of the event, whose demand, which plan. Once somebody names the
                  day of the event, the due date is counted from it.
                - "trước ngày" leaves its day out, unless the call, else the plan, else the installation says otherwise; the
                  answer's `basis` says whose choice it was.
                - A recurrence lists its days of the plan year from the day of issue on, and its rule (RFC 5545).
                - The examples are read for the year and day of issue in the second column.
                """);
        SECTIONS.forEach((kind, title) -> {
            page.append("\n## ").append(title).append(" (`").append(kind).append("`)\n\n");
            page.append("| wording | plan, issued | read as | days or rule | |\n|---|---|---|---|---|\n");
            Wording.all().stream()
                    .filter(wording -> wording.read().get(0).kind() == kind)
                    .forEach(wording -> page.append(line(wording)));
        });
        return page.toString();
    }

    private static String line(Wording wording) {
        List<String> read = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<String> sure = new ArrayList<>();
        for (var milestone : wording.read()) {
            var what = milestone.what().isBlank() ? "" : " *" + escaped(milestone.what()) + "*";
            read.add(milestone.kind() + what);
            days.add(days(milestone));
            sure.add(
                    switch (milestone.certainty()) {
                        case CERTAIN -> "sure";
                        case LIKELY -> "likely";
                        case NEEDS_PERSON -> "ask";
                    });
        }
        return "| " + escaped(wording.text()) + " | " + wording.planYear() + ", " + DAY.format(wording.issued()) + " | "
                + cell(read) + " | " + cell(days) + " | " + cell(sure) + " |\n";
    }

    private static String cell(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? "–" : line).collect(joining("<br>"));
    }

    private static String days(Milestone milestone) {
        if (milestone.recurrence() != null) {
            var dates = Wording.dates(milestone);
            return "`" + milestone.recurrence() + "`" + (dates.isEmpty() ? "" : ": " + dates.replace(",", ", "));
        }
        var hangs = Wording.hangsOn(milestone);
        if (milestone.due() == null && milestone.from() == null && !hangs.isEmpty()) {
            return escaped(hangs);
        }
        return milestone.from() == null || milestone.from().equals(milestone.due())
                ? day(milestone.due())
                : day(milestone.from()) + " to " + (milestone.due() == null ? "…" : day(milestone.due()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("\\n", " ⏎ ");
    }
}
