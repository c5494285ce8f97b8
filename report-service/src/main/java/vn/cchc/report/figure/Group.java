package vn.cchc.report.figure;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What one row of a report stands for. */
public record Group(String code, String name) {

    /** As a Vietnamese dictionary has their names. For one sort: it keeps the key of each name it has met. */
    public static <T> Comparator<T> byName(Function<T, Group> group) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.<T, CollationKey>comparing(
                        item -> keys.computeIfAbsent(group.apply(item).name(), vietnamese::getCollationKey))
                .thenComparing(item -> group.apply(item).code());
    }
}
