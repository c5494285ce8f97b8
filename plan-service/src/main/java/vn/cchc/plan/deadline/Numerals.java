package vn.cchc.plan.deadline;

import java.util.Map;
import java.util.OptionalInt;

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

    private Numerals() {}

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
