package vn.cchc.kit.web;

import java.text.Normalizer;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * What text is let in: composed (NFC, so that a name typed either way is found by both), without the characters that a
 * database cannot hold (NUL), that are no text (lone surrogates), or that make a line read differently from what it says
 * (bidirectional overrides and isolates).
 */
public final class TextRules {
    private static final Text FORBIDDEN =
            Text.of("chứa ký tự không được phép", "contains a character that is not allowed");

    private TextRules() {}

    /** The text as it is stored, or empty when it holds a forbidden character. */
    public static Optional<String> normalise(String text) {
        if (hasForbidden(text)) {
            return Optional.empty();
        }
        return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** For text that comes outside a JSON body, such as a query parameter; 400 with the pointer given. */
    public static String require(String pointer, String text) {
        if (text == null) {
            return null;
        }
        return normalise(text).orElseThrow(() -> Problems.validation(Violation.at(pointer, FORBIDDEN)));
    }

    private static boolean hasForbidden(String text) {
        return text.codePoints().anyMatch(TextRules::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        return codePoint == 0
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
