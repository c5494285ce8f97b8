package vn.cchc.report.figure;

import java.util.Comparator;
import java.util.function.Function;

/** What one row of a report stands for. */
public record Group(String code, String name) {

    /** As a Vietnamese dictionary has their names. */
    public static <T> Comparator<T> byName(Function<T, Group> group) {
        return Comparator.<T, String>comparing(item -> group.apply(item).name(), VietnameseOrder::compare)
                .thenComparing(item -> group.apply(item).code());
    }
}
