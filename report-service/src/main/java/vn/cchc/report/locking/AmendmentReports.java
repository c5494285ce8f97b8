package vn.cchc.report.locking;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.report.figure.Amendable;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.locking.Amendments.ToldRow;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.Freshness;

/** Compares a closed period with what is known of it today. */
@ApplicationScoped
class AmendmentReports {

    private final Locks locks;
    private final DossierCountQueries queries;
    private final List<Amendable> others;
    private final Freshness freshness;

    AmendmentReports(Locks locks, DossierCountQueries queries, @All List<Amendable> others, Freshness freshness) {
        this.locks = locks;
        this.queries = queries;
        this.others = others;
        this.freshness = freshness;
    }

    /** Every figure of every group that differs; none when nothing was corrected. */
    Amendments of(UUID id, GroupBy groupBy) {
        var lock = locks.find(id);
        var reach = freshness.of(Freshness.DOSSIERS);
        var at = new AsAt(lock.lookedAt);
        var now = Asked.of(lock.path, new ReportPeriod(lock.fromDay, lock.toDay), at);
        return new Amendments(
                id,
                lock.agency,
                lock.fromDay,
                lock.toDay,
                groupBy.parameter(),
                reach.asOf(),
                reach.gaps(),
                differences(queries.cells(now.frozenBy(id, at), groupBy), queries.cells(now, groupBy)),
                others.stream()
                        .sorted(Comparator.comparing(Amendable::report))
                        .flatMap(report ->
                                told(report.report(), report.figures(now.frozenBy(id, at)), report.figures(now)))
                        .toList());
    }

    private static Stream<ToldRow> told(
            String report, Map<Group, Map<String, Long>> frozen, Map<Group, Map<String, Long>> now) {
        return groups(frozen, now).flatMap(group -> {
            var then = frozen.getOrDefault(group, Map.of());
            var today = now.getOrDefault(group, Map.of());
            var names = new TreeSet<>(then.keySet());
            names.addAll(today.keySet());
            return names.stream()
                    .map(name ->
                            new ToldRow(report, group, name, then.getOrDefault(name, 0L), today.getOrDefault(name, 0L)))
                    .filter(row -> row.frozen() != row.now());
        });
    }

    private static <F> Stream<Group> groups(Map<Group, F> frozen, Map<Group, F> now) {
        var groups = new HashSet<>(frozen.keySet());
        groups.addAll(now.keySet());
        return groups.stream().sorted(Group.byName(group -> group));
    }

    private static List<Amendments.Row> differences(
            Map<Group, Map<Cell, Long>> frozen, Map<Group, Map<Cell, Long>> now) {
        List<Amendments.Row> rows = new ArrayList<>();
        groups(frozen, now).forEach(group -> {
            for (var cell : Cell.values()) {
                long then = figure(frozen, group, cell);
                long today = figure(now, group, cell);
                if (then != today) {
                    rows.add(new Amendments.Row(group, cell.parameter(), then, today));
                }
            }
        });
        return rows;
    }

    private static long figure(Map<Group, Map<Cell, Long>> figures, Group group, Cell cell) {
        return figures.getOrDefault(group, Map.of()).getOrDefault(cell, 0L);
    }
}
