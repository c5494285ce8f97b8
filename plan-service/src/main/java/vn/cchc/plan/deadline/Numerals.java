package vn.cchc.plan.deadline;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Numbers written as words or roman numerals. */
final class Numerals {

    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    /** Without "năm" (five), which nearly always means "year" here. */
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    private static final Map<String, Integer> MONTHS = Map.of("giêng", 1, "tư", 4, "chạp", 12);

    /** Words that numbers are spelt with beside those above. */
    private static final Set<String> SPELLING =
            Set.of("năm", "lăm", "mươi", "mốt", "tư", "linh", "lẻ", "trăm", "không");

    private Numerals() {}

    /** Whether the word can be part of a number in words: "(ba mươi)". */
    static boolean isSpelt(String word) {
        return WORDS.containsKey(word) || SPELLING.contains(word);
    }

    static OptionalInt roman(String word) {
        return find(ROMAN, word);
    }

    static OptionalInt word(String word) {
        return find(WORDS, word);
    }

    static OptionalInt month(String word) {
        var plain = find(WORDS, word);
        return plain.isPresent() ? plain : find(MONTHS, word);
    }

    private static OptionalInt find(Map<String, Integer> table, String word) {
        var value = table.get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
