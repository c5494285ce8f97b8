package vn.cchc.report.projecting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of plan_fact: the newest head of a plan that its tasks' events told. */
record PlanRow(String plan, String title, String number, Integer year, String kind, String agency, Instant seenAt) {

    private static final Comparator<PlanRow> AGE =
            Comparator.comparing(PlanRow::seenAt).thenComparing(PlanRow::title);

    /** One per plan, sorted, so that two replicas lock rows in the same order. */
    static List<PlanRow> newest(Stream<PlanRow> rows) {
        return rows
                .collect(Collectors.toMap(PlanRow::plan, Function.identity(), BinaryOperator.maxBy(AGE)))
                .values()
                .stream()
                .sorted(Comparator.comparing(PlanRow::plan))
                .toList();
    }
}
