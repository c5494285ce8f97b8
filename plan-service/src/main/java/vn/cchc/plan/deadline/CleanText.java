package vn.cchc.plan.deadline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Brings the many ways of typing Vietnamese to one. */
public final class CleanText {

    /** Longer cells are no deadline wording and are left to a person. */
    static final int LONGEST = 4_000;

    private static final Map<String, String> SPELLINGS = Map.of(
            "hàng", "hằng",
            "quí", "quý",
            "qúy", "quý",
            "qúi", "quý",
            "kì", "kỳ",
            "mồng", "mùng",
            "trễ", "muộn");

    private CleanText() {}

    /** Composed characters, ordinary spaces, and ư where old fonts left ƣ. */
    public static String of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            appendClean(clean, composed.charAt(i));
        }
        return clean.toString().strip();
    }

    private static void appendClean(StringBuilder clean, char c) {
        if (Character.getType(c) == Character.FORMAT) {
            return;
        }
        if (c >= 'Ⅰ' && c <= 'ⅿ') {
            clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else if (c == 'ƣ') {
            clean.append('ư');
        } else if (c == 'Ƣ') {
            clean.append('Ư');
        } else if (c == '\n' || c == '\r') {
            clean.append('\n');
        } else {
            clean.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
        }
    }

    /** The form of a word the grammar knows it by. */
    static String word(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        return SPELLINGS.getOrDefault(lower, lower);
    }
}
