package vn.cchc.report.drilldown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a query with the parameters of its question marks. */
record Condition(String sql, List<Object> parameters) {

    static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    /** Where each of them holds. */
    static Condition all(List<Condition> conditions) {
        var sql =
                conditions.stream().map(condition -> "(" + condition.sql + ")").collect(Collectors.joining(" and "));
        return new Condition(
                sql.isEmpty() ? "true" : sql,
                conditions.stream()
                        .flatMap(condition -> condition.parameters.stream())
                        .toList());
    }

    Condition followedBy(Condition next) {
        return new Condition(
                sql + next.sql,
                Stream.concat(parameters.stream(), next.parameters.stream()).toList());
    }
}
