package vn.cchc.plan.importing.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what stands around an annex into the head of the document: letterhead, number, place and date, title, legal bases,
 * signature and recipients, where Nghị định 30/2020/NĐ-CP (Phụ lục I) puts them.
 */
final class HeadReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String CODE =
            "\\d{1,5}[a-zA-Z]?\\s*/\\s*(?:\\d{4}\\s*/\\s*)?[\\p{Lu}&]+(?:\\s*-\\s*[\\p{Lu}&]+)*";
    private static final Pattern NUMBER = Pattern.compile("^(?i:số)\\s*:?\\s*[.…]*\\s*(" + CODE + ")");
    /** An annex that goes by itself says which document it belongs to. */
    private static final Pattern ATTACHED =
            Pattern.compile("(?i:kèm theo)\\s+(?:[\\p{L}\\s]+?)(?i:số)\\s*:?\\s*(" + CODE + ")");

    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})", FLAGS);
    private static final Pattern DAY = Pattern.compile("ngày\\s+(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})", FLAGS);
    /** Place, then the day; a legal basis names days too and does not begin so. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile("^[\\p{L}\\s.-]{2,40},\\s*ngày\\s.*", FLAGS);

    private static final Pattern YEAR = Pattern.compile("năm\\s+(20\\d\\d)(?!\\s*[-–]|\\d)", FLAGS);
    private static final int MOST_BASES = 50;

    private final Around around;

    private HeadReader(Around around) {
        this.around = around;
    }

    static DocumentHead read(Around around) {
        return new HeadReader(around).head();
    }

    private DocumentHead head() {
        List<String> lines = around.before().stream().flatMap(List::stream).toList();
        String title = HeadTitle.in(around.before()).orElse(null);
        Optional<String> attached =
                lines.stream().filter(line -> ATTACHED.matcher(line).find()).findFirst();
        return new DocumentHead(
                title,
                number(lines, attached).orElse(null),
                issued(lines, attached).orElse(null),
                Letterhead.issuer(around.before()).orElse(null),
                year(title).orElse(null),
                SignatureBlock.signer(all()).orElse(null),
                bases(lines),
                SignatureBlock.recipients(all()));
    }

    private List<List<String>> all() {
        return Stream.concat(around.before().stream(), around.after().stream()).toList();
    }

    private static Optional<String> number(List<String> lines, Optional<String> attached) {
        return lines.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .findFirst()
                .or(() -> attached.map(ATTACHED::matcher).filter(Matcher::find))
                .map(found -> found.group(1).replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> issued(List<String> lines, Optional<String> attached) {
        return lines.stream()
                .filter(line -> PLACE_AND_DAY.matcher(line).matches())
                .findFirst()
                .or(() -> attached)
                .flatMap(line -> Stream.of(DAY_IN_WORDS, DAY)
                        .map(pattern -> pattern.matcher(line))
                        .filter(Matcher::find)
                        .findFirst())
                .flatMap(HeadReader::day);
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String title) {
        Matcher year = YEAR.matcher(title == null ? "" : title);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    private static List<String> bases(List<String> lines) {
        List<String> bases = new ArrayList<>();
        lines.forEach(line -> LegalBases.in(line).forEach(bases::add));
        return bases.stream().distinct().limit(MOST_BASES).toList();
    }
}
