package vn.cchc.plan.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.plan.importing.reading.AnnexRow;
import vn.cchc.plan.planning.TargetRequest;
import vn.cchc.plan.planning.domain.Comparison;

/** Reads the numbers a task is to reach: its column of targets, and products that are a share and no document. */
final class Targets {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_WHOLE_NUMBER = 12;
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(%)");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d/.,])(\\d{1,12}(?:[.,]\\d{1,4})?)(?![\\d/.,])\\s*(%|\\p{L}+(?: \\p{L}+)?)");
    /** "mức độ 3", "năm 2026", "số 12/KH-UBND": numbers that count nothing. */
    private static final Pattern NAMES_SOMETHING = Pattern.compile(
            "(?:năm|quý|tháng|ngày|số|mức độ|mức|cấp|điều|khoản|giai đoạn|lần thứ|phiên bản|iso|tcvn)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Products that are a document although their name holds a share. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "^(?:báo cáo|kế hoạch|quyết định|văn bản|công văn|danh mục|danh sách|đề án|tờ trình|thông báo)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Targets() {}

    static List<TargetRequest> of(AnnexRow row) {
        List<TargetRequest> targets = new ArrayList<>();
        row.extras().targets().forEach(text -> read(text, AMOUNT).ifPresent(targets::add));
        row.deliverables().stream()
                .filter(product -> !DOCUMENT.matcher(product).find())
                .forEach(product -> read(product, SHARE).ifPresent(targets::add));
        return targets.stream().distinct().toList();
    }

    /** The last number that counts something; several targets stand on lines of their own. */
    private static Optional<TargetRequest> read(String written, Pattern number) {
        String whole = CleanCells.text(written);
        String text = whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME) : whole;
        Matcher numbers = number.matcher(text);
        MatchResult last = null;
        while (numbers.find()) {
            boolean counts =
                    !NAMES_SOMETHING.matcher(text.substring(0, numbers.start())).find();
            last = counts && (last == null || !isShare(last) || isShare(numbers)) ? numbers.toMatchResult() : last;
        }
        return last == null ? Optional.empty() : Optional.of(target(text, last));
    }

    private static boolean isShare(MatchResult number) {
        return number.group(2).equals("%");
    }

    private static TargetRequest target(String text, MatchResult number) {
        String before =
                text.substring(0, number.start()).toLowerCase(Locale.ROOT).strip();
        String after = text.substring(number.end()).toLowerCase(Locale.ROOT).strip();
        return new TargetRequest(
                text,
                comparison(before, after),
                value(number.group(1)),
                number.group(2).strip());
    }

    /** "3.000" is three thousand, "99,5" and "99.5" are not. */
    private static BigDecimal value(String digits) {
        boolean thousands = digits.matches("\\d{1,3}\\.\\d{3}") && digits.length() <= LONGEST_WHOLE_NUMBER;
        return new BigDecimal(thousands ? digits.replace(".", "") : digits.replace(',', '.')).stripTrailingZeros();
    }

    private static Comparison comparison(String before, String after) {
        if (before.matches(".*(?:không quá|tối đa|nhiều nhất|≤|<=)$") || after.startsWith("trở xuống")) {
            return Comparison.AT_MOST;
        }
        if (before.matches(".*(?:không dưới|không thấp hơn|không ít hơn)$") || after.startsWith("trở lên")) {
            return Comparison.AT_LEAST;
        }
        if (before.matches(".*(?:dưới|thấp hơn|ít hơn|<)$")) {
            return Comparison.LESS_THAN;
        }
        return before.matches(".*(?:trên|vượt|hơn|>)$") ? Comparison.MORE_THAN : Comparison.AT_LEAST;
    }
}
