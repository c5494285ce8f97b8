package vn.cchc.report.projecting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name for a code, and when it was seen: the newest name stands, whatever order the names came in. */
record Label(Kind kind, String code, String name, Instant seenAt) {

    enum Kind {
        PROCEDURE,
        FIELD,
        CAUSE
    }

    private record Key(Kind kind, String code) {}

    private static final Comparator<Label> AGE =
            Comparator.comparing(Label::seenAt).thenComparing(Label::name);
    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::kind).thenComparing(Label::code);

    /** One per code, sorted, so that two replicas lock rows in the same order. */
    static List<Label> newest(Stream<Label> labels) {
        Collection<Label> newest = labels.collect(Collectors.toMap(
                        label -> new Key(label.kind, label.code), Function.identity(), BinaryOperator.maxBy(AGE)))
                .values();
        return newest.stream().sorted(ORDER).toList();
    }
}
