package vn.cchc.report.reading;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * A list of any length, never more than one page of it in memory.
 *
 * @param <R> a row as it is read, which says where the next page begins
 * @param <T> what is made of it
 */
public final class Pages<R, T> implements Iterator<T> {

    private final Function<R, List<R>> pageAfter;
    private final Function<R, T> item;
    private final int size;
    private List<R> page;
    private int next;

    /**
     * @param pageAfter the page after a row, the first one after null
     * @param size how many rows a full page has; one that has fewer is the last
     */
    public Pages(Function<R, List<R>> pageAfter, Function<R, T> item, int size) {
        this.pageAfter = pageAfter;
        this.item = item;
        this.size = size;
        this.page = pageAfter.apply(null);
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && page.size() == size) {
            page = pageAfter.apply(page.get(size - 1));
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return item.apply(page.get(next++));
    }
}
