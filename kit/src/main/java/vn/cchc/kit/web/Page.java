package vn.cchc.kit.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in keyset order.
 *
 * @param next the cursor of the page that follows; {@code null} on the last one
 */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a page from rows read with {@code limit + 1}; the extra row only tells that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorAfter) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursorAfter.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), next);
    }
}
