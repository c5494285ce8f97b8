package vn.cchc.report.figure;

import java.text.CollationKey;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one row of a report stands for. */
public record Group(String code, String name) {

    /** The code of what belongs to none of the others, because nothing was said of it. */
    public static final String NOT_SAID = "NOT_SAID";

    /** As a Vietnamese dictionary has their names. */
    public static <T> Comparator<T> byName(Function<T, Group> group) {
        return Comparator.<T, String>comparing(item -> group.apply(item).name(), VietnameseOrder::compare)
                .thenComparing(item -> group.apply(item).code());
    }

    /** Many of them in that order: what a name is sorted by is looked up once for each. */
    public static <T> List<T> inOrder(Stream<T> items, Function<T, Group> group) {
        return items.map(item -> Placed.of(item, group.apply(item)))
                .sorted(Comparator.<Placed<T>, CollationKey>comparing(Placed::name)
                        .thenComparing(Placed::code))
                .map(Placed::item)
                .toList();
    }

    private record Placed<T>(CollationKey name, String code, T item) {

        static <T> Placed<T> of(T item, Group group) {
            return new Placed<>(VietnameseOrder.key(group.name()), group.code(), item);
        }
    }
}
