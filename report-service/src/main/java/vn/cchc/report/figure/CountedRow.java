package vn.cchc.report.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.report.figure.DossierCounts.Procedures;
import vn.cchc.report.projecting.domain.Coverage;

/** What a query counted of a group, before it is arranged. */
record CountedRow(
        Coverage coverage,
        Group group,
        Map<Cell, Long> cells,
        long components,
        long digitalComponents,
        Optional<Procedures> procedures) {

    /** Reads coverage, group_code, name and the columns of the cells, components and digital_components. */
    static CountedRow of(GroupBy groupBy, ResultSet row) throws SQLException {
        var cells = new EnumMap<Cell, Long>(Cell.class);
        for (var cell : Cell.values()) {
            cells.put(cell, row.getLong(cell.column()));
        }
        return new CountedRow(
                Coverage.valueOf(row.getString("coverage")),
                groupBy.group(row.getString("group_code"), row.getString("name")),
                cells,
                row.getLong("components"),
                row.getLong("digital_components"),
                Optional.empty());
    }

    /** Reads procedures, online_procedures and post_procedures. */
    static Procedures procedures(ResultSet row) throws SQLException {
        return new Procedures(
                row.getLong("procedures"), row.getLong("online_procedures"), row.getLong("post_procedures"));
    }

    CountedRow with(Procedures counted) {
        return new CountedRow(coverage, group, cells, components, digitalComponents, Optional.of(counted));
    }

    CountedGroup counted() {
        return new CountedGroup(coverage, group, counts());
    }

    private DossierCounts counts() {
        return new DossierCounts(
                new DossierCounts.Received(
                        of(Cell.RECEIVED_COUNTER),
                        of(Cell.RECEIVED_ONLINE),
                        of(Cell.RECEIVED_POST),
                        of(Cell.CARRIED_OVER)),
                new DossierCounts.Resolved(of(Cell.EARLY), of(Cell.ON_TIME), of(Cell.LATE)),
                new DossierCounts.Pending(of(Cell.IN_TIME), of(Cell.OVERDUE)),
                new DossierCounts.Handling(
                        of(Cell.RESOLVED_BY_INSTANT),
                        of(Cell.APOLOGISED),
                        of(Cell.ERROR_APOLOGIES),
                        of(Cell.ASKED_ONCE),
                        of(Cell.RETURNED_BY_POST),
                        of(Cell.PAID),
                        of(Cell.OWING)),
                new DossierCounts.Digital(components, digitalComponents, of(Cell.RESULTS), of(Cell.DIGITAL_RESULTS)),
                procedures);
    }

    private long of(Cell cell) {
        return cells.get(cell);
    }
}
