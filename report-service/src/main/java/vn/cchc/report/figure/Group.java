package vn.cchc.report.figure;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** What one row of a report stands for. */
public record Group(String code, String name) {

    /** As a Vietnamese dictionary has their names. */
    public static <T> Comparator<T> byName(Function<T, Group> group) {
        Comparator<Object> vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.<T, String>comparing(item -> group.apply(item).name(), vietnamese::compare)
                .thenComparing(item -> group.apply(item).code());
    }
}
