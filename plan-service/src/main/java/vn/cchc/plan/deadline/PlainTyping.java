package vn.cchc.plan.deadline;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cells typed without any marks ("Truoc ngay 30/01"): puts back those of the words that name times. */
final class PlainTyping {

    private static final Pattern TIME_WORD =
            Pattern.compile("\\b(?:truoc|ngay|thang|quy|nam|xuyen|dinh|ke)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> MARKED = new HashMap<>();

    static {
        List.of(
                        "trước", "ngày", "tháng", "quý", "năm", "chậm", "nhất", "muộn", "đến", "hết", "cuối", "đầu",
                        "giữa", "thường", "xuyên", "liên", "tục", "định", "kỳ", "kế", "hoạch", "tiến", "độ", "yêu",
                        "cầu", "khi", "có", "kể", "từ", "vòng", "thời", "hạn", "đột", "xuất", "giai", "đoạn", "lần",
                        "cả", "và", "vào", "sau")
                .forEach(word -> MARKED.put(unmarked(word), word));
        MARKED.put("hang", "hằng");
    }

    private PlainTyping() {}

    private static String unmarked(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    /** Whether the text has no marked letter at all, but words that ought to have some. */
    static boolean is(String text) {
        return text.chars().allMatch(c -> c < 128 || !Character.isLetter(c))
                && TIME_WORD.matcher(text).find();
    }

    static Token marked(Token token) {
        var word = MARKED.get(token.word());
        return word == null || !token.is(TokenKind.WORD) ? token : Token.word(word, token.start(), token.end());
    }
}
