package vn.cchc.report.figure;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a cell is summed up from the columns of the cube.
 *
 * @param flow of what is counted on the days of the period
 * @param stock of what came and went on all days up to its end
 */
record CubeColumns(String flow, String stock) {

    private static final String NOTHING = "0";

    /** Every cell and the documents, of rows of the cube that say whether they are of the period and before its end. */
    static final String SUMS =
            named((cell, columns) -> "coalesce(sum(%s) filter (where w.flow), 0)".formatted(columns.flow)
                    + " + coalesce(sum(%s) filter (where w.stock), 0)".formatted(columns.stock));

    /** The same of rows of what changed on another day than the one it is counted under. */
    static final String LATE_SUMS = named((cell, columns) -> "sum(" + columns.flow + ")");

    /** The sums of sums. */
    static final String TOTALS = named((cell, columns) -> "sum(" + cell + ")");

    /** What is counted of some rows is taken away. */
    static final String NEGATED = named((cell, columns) -> "-" + cell);

    private interface Expression {
        String of(String name, CubeColumns columns);
    }

    private static String named(Expression expression) {
        var cells = Arrays.stream(Cell.values())
                .map(cell -> expression.of(cell.column(), of(cell)) + " as " + cell.column());
        var documents = Stream.of("components", "digital_components")
                .map(name -> expression.of(name, flow(name)) + " as " + name);
        return Stream.concat(cells, documents).collect(Collectors.joining(", "));
    }

    static CubeColumns of(Cell cell) {
        return switch (cell) {
            case RECEIVED -> new CubeColumns("early + on_time + late", "in_time + overdue");
            case RECEIVED_ONLINE -> flow("fresh_online");
            case RECEIVED_DIRECT -> flow("fresh_counter + fresh_post");
            case RECEIVED_COUNTER -> flow("fresh_counter");
            case RECEIVED_POST -> flow("fresh_post");
            case CARRIED_OVER ->
                new CubeColumns(
                        "early + on_time + late - fresh_counter - fresh_online - fresh_post", "in_time + overdue");
            case RESOLVED -> flow("early + on_time + late");
            case EARLY -> flow("early");
            case ON_TIME -> flow("on_time");
            case LATE -> flow("late");
            case PENDING -> stock("in_time + overdue");
            case IN_TIME -> stock("in_time");
            case OVERDUE -> stock("overdue");
            case RESOLVED_BY_INSTANT -> flow("by_instant");
            case APOLOGISED -> new CubeColumns("late_apologised", "overdue_apologised");
            case NOT_APOLOGISED -> new CubeColumns("late - late_apologised", "overdue - overdue_apologised");
            case ERROR_APOLOGIES -> new CubeColumns("ended_error_apologies", "pending_error_apologies");
            case ASKED_ONCE -> new CubeColumns("ended_asked_once", "pending_asked_once");
            case RETURNED_BY_POST -> flow("returned_by_post");
            case PAID -> new CubeColumns("ended_paid", "pending_paid");
            case OWING -> new CubeColumns("ended_owing", "pending_owing");
            case RESULTS -> flow("results");
            case DIGITAL_RESULTS -> flow("digital_results");
        };
    }

    private static CubeColumns flow(String columns) {
        return new CubeColumns(columns, NOTHING);
    }

    private static CubeColumns stock(String columns) {
        return new CubeColumns(NOTHING, columns);
    }
}
