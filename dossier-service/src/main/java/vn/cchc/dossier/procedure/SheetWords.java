package vn.cchc.dossier.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.IsoTime;
import vn.cchc.kit.worktime.TermUnit;

/** Reads the words of {@link ProcedureWords} back. */
final class SheetWords {

    private static final Pattern TERM = Pattern.compile("(\\d{1,5})\\s+(\\p{L}[\\p{L} ]*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /** Such as 9:30. */
    private static final int SHORT_TIME = 4;

    private SheetWords() {}

    /** A cell that can't be read, with what it should be. */
    static final class UnreadableCellException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Text expected;

        UnreadableCellException(Text expected) {
            super(expected.en());
            this.expected = expected;
        }

        Text expected() {
            return expected;
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, Function<E, Text> words, String cell) {
        String wanted = plain(cell);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wanted.equals(plain(words.apply(constant).vi()))
                        || wanted.equals(plain(words.apply(constant).en()))
                        || wanted.equals(plain(constant.name())))
                .findFirst()
                .orElseThrow(() -> new UnreadableCellException(Text.of(
                        "phải là một trong: "
                                + listed(type, constant -> words.apply(constant).vi()),
                        "must be one of: "
                                + listed(type, constant -> words.apply(constant).en()))));
    }

    private static <E extends Enum<E>> String listed(Class<E> type, Function<E, String> words) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(words).toList());
    }

    static boolean yes(String cell) {
        return switch (plain(cell)) {
            case "có", "yes", "true", "x" -> true;
            case "không", "no", "false", "" -> false;
            default -> throw new UnreadableCellException(Text.of("phải là Có hoặc Không", "must be Có or Không"));
        };
    }

    /** As people write days, or as ISO 8601 does. */
    static LocalDate day(String cell) {
        try {
            return IsoTime.written(cell);
        } catch (DateTimeException e) {
            throw new UnreadableCellException(Text.of("phải là ngày dd/MM/yyyy", "must be a day as dd/MM/yyyy"));
        }
    }

    static LocalTime time(String cell) {
        try {
            return LocalTime.parse(cell.length() == SHORT_TIME ? "0" + cell : cell);
        } catch (DateTimeException e) {
            throw new UnreadableCellException(Text.of("phải là giờ HH:mm", "must be a time as HH:mm"));
        }
    }

    static PublishedTerm term(String cell) {
        if (plain(cell)
                .equals(plain(ProcedureWords.of(new PublishedTerm(0, TermUnit.WORKING_DAY))
                        .vi()))) {
            return new PublishedTerm(0, TermUnit.WORKING_DAY);
        }
        Matcher term = TERM.matcher(cell.strip());
        if (!term.matches()) {
            throw new UnreadableCellException(Text.of(
                    "phải là số và đơn vị, như \"5 ngày làm việc\", hoặc \"trong ngày\"",
                    "must be a number and a unit, such as \"5 working days\", or \"trong ngày\""));
        }
        return new PublishedTerm(
                Integer.valueOf(term.group(1)), constant(TermUnit.class, ProcedureWords::of, term.group(2)));
    }

    static Integer online(String cell) {
        for (int level = 2; level <= 4; level++) {
            Text words = ProcedureWords.online(level);
            if (plain(cell).equals(plain(words.vi())) || cell.equals(Integer.toString(level))) {
                return level;
            }
        }
        throw new UnreadableCellException(Text.of(
                "phải là toàn trình, một phần hoặc cung cấp thông tin",
                "must be toàn trình, một phần or cung cấp thông tin"));
    }

    static long number(String cell) {
        String digits = cell.replaceAll("[.\\s]", "");
        if (!NUMBER.matcher(digits).matches()) {
            throw new UnreadableCellException(Text.of("phải là số", "must be a number"));
        }
        return Long.parseLong(digits);
    }

    static int count(String cell) {
        long number = number(cell.isEmpty() ? "0" : cell);
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
