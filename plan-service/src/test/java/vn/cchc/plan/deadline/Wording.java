package vn.cchc.plan.deadline;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One line of forms.tsv: a wording, and what is read from it.
 *
 * @param text line breaks written as \n
 * @param expected milestones joined by " &amp; ", each kind|from|due|dates|rule|certainty|what, and |what the time hangs on
 *     where it hangs on something
 */
record Wording(String text, int planYear, LocalDate issued, String expected) {

    private static final int MOST_LISTED_DATES = 12;

    static List<Wording> all() {
        try (var table = Wording.class.getResourceAsStream("/deadline/forms.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new Wording(cells[0], Integer.parseInt(cells[1]), LocalDate.parse(cells[2]), cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Milestone> read() {
        return DeadlineReader.read(text.replace("\\n", "\n"), planYear, Issue.on(issued), TestRules.STATUTORY);
    }

    /** What is read now, as the table writes it. */
    String shown() {
        return read().stream().map(Wording::shown).collect(joining(" & "));
    }

    private static String shown(Milestone milestone) {
        var hangs = hangsOn(milestone);
        return String.join(
                        "|",
                        milestone.kind().name(),
                        text(milestone.from()),
                        text(milestone.due()),
                        dates(milestone),
                        text(milestone.recurrence()),
                        milestone.certainty().name(),
                        milestone.what())
                + (hangs.isEmpty() ? "" : "|" + hangs);
    }

    /** "5 WORKING_DAY WITHIN, event: ngày nhận hồ sơ"; empty where it hangs on nothing. */
    static String hangsOn(Milestone milestone) {
        var on = milestone.dependsOn();
        if (on == null) {
            return "";
        }
        var counted = Stream.of(on.amount(), on.unit(), on.direction())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(" "));
        return Stream.of(
                        counted,
                        named("event", on.event()),
                        named("authority", on.authority()),
                        named("plan", on.plan()))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static String named(String name, String words) {
        return words == null ? "" : name + ": " + words;
    }

    /** The days by month and day, or only how many when they are too many to read. */
    static String dates(Milestone milestone) {
        return milestone.dates().size() > MOST_LISTED_DATES
                ? String.valueOf(milestone.dates().size())
                : milestone.dates().stream()
                        .map(date -> date.toString().substring(5))
                        .collect(joining(","));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
