package vn.cchc.report.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.Group;
import vn.cchc.report.resolution.ArisenQueries.Found;

/** Puts what arose beside the rows of form II.06c; a group of which nothing came in online has a row of zeros. */
final class ArisenRows {

    private ArisenRows() {}

    static List<ResolutionRow> of(List<ResolutionRow> online, List<Found> found) {
        Map<String, Found> byGroup = new HashMap<>();
        found.stream()
                .filter(one -> one.direct() + one.procedures() > 0)
                .forEach(one -> byGroup.put(one.group().code(), one));
        List<ResolutionRow> rows = new ArrayList<>();
        for (var row : online) {
            rows.add(beside(row, byGroup.remove(row.group().code())));
        }
        byGroup.values().forEach(one -> rows.add(beside(ResolutionRow.of(one.group(), Figures.sum(List.of())), one)));
        return Group.inOrder(rows.stream(), ResolutionRow::group);
    }

    /** The sum of the rows; a procedure of several rows is counted once. */
    static ResolutionTotal total(List<ResolutionRow> rows, long procedures) {
        var total = ResolutionTotal.of(rows);
        long direct = rows.stream().mapToLong(row -> row.arisen().direct()).sum();
        return total.with(Arisen.of(total.received().online(), direct, procedures));
    }

    private static ResolutionRow beside(ResolutionRow row, Found found) {
        long online = row.received().online();
        return row.with(
                found == null ? Arisen.of(online, 0, 0) : Arisen.of(online, found.direct(), found.procedures()));
    }
}
