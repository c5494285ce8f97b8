package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.locking.Amendments.Change;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.ReportScope;

/** Compares a closed period with what is known of it today. */
@ApplicationScoped
class AmendmentReports {

    /** They were the first, and have a list of their own. */
    private static final Set<String> TOLD_APART = Set.of("petitions", "reporting-discipline");

    private final Locks locks;
    private final ReportScope scope;
    private final DossierCountQueries queries;
    private final ReportFreezer reports;
    private final Freshness freshness;

    AmendmentReports(
            Locks locks, ReportScope scope, DossierCountQueries queries, ReportFreezer reports, Freshness freshness) {
        this.locks = locks;
        this.scope = scope;
        this.queries = queries;
        this.reports = reports;
        this.freshness = freshness;
    }

    /** Every figure of every group that differs; none when nothing was corrected. */
    Amendments of(UUID id, GroupBy groupBy) {
        var lock = locks.find(id);
        var reach = freshness.of(Freshness.DOSSIERS);
        var at = new AsAt(lock.lookedAt);
        var now = Asked.of(lock.path, new ReportPeriod(lock.fromDay, lock.toDay), at);
        var changes = reports.changes(now, id);
        return new Amendments(
                id,
                lock.agency,
                scope.agencyOf("/agency", lock.agency).name(),
                lock.fromDay,
                lock.toDay,
                groupBy.parameter(),
                AsAt.local(lock.lockedAt),
                lock.checksum,
                reach.asOf(),
                reach.gaps(),
                dossiers(now.frozenBy(id, at), groupBy),
                changes.stream()
                        .filter(change -> TOLD_APART.contains(change.report()))
                        .map(Change::told)
                        .filter(row -> row.frozen() != row.now())
                        .toList(),
                changes);
    }

    /**
     * How many figures of one report differ, of an agency at or below the locked one. One that has no frozen figures of its own
     * is made of the dossiers of form II.06a: then these are counted, by fields.
     *
     * @param asked by the lock
     */
    Corrected count(String report, Asked asked) {
        return reports.changed(report, asked)
                .map(figures -> new Corrected(figures, false))
                .orElseGet(() -> new Corrected(dossiers(asked, GroupBy.FIELD).size(), true));
    }

    private List<Amendments.Row> dossiers(Asked asked, GroupBy groupBy) {
        return differences(queries.cells(asked, groupBy), queries.cells(asked.unlocked(), groupBy));
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
