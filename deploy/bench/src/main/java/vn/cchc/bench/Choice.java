package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is measured of all there is.
 *
 * @param reports operations; all of them when empty
 * @param shapes words of which one must be in a shape's name; all shapes when empty
 */
record Choice(List<String> reports, List<String> shapes) {

    /** Those that are chosen; a name that none has is refused with the names there are. */
    <T> List<T> reports(List<T> all, Function<T, String> operation) {
        List<String> missing = new ArrayList<>(reports);
        List<String> known = all.stream().map(operation).toList();
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no report %s; there are %s.".formatted(missing, String.join(", ", known)));
        }
        return all.stream()
                .filter(report -> reports.isEmpty() || reports.contains(operation.apply(report)))
                .toList();
    }

    boolean has(Shape shape) {
        return shapes.isEmpty() || shapes.stream().anyMatch(shape.name()::contains);
    }
}
