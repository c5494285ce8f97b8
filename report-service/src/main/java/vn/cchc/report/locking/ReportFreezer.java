package vn.cchc.report.locking;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.FrozenFigure;
import vn.cchc.report.figure.FrozenFigures;
import vn.cchc.report.figure.RowFigures;
import vn.cchc.report.reading.ReportDatabase;

/** Keeps the figures of every report that can be frozen, report by report, each with a checksum. */
@ApplicationScoped
class ReportFreezer {

    private static final int AT_ONCE = 1_000;
    private static final String KEEP =
            "insert into frozen_figure (lock, report, code, name, figure, value) values (?, ?, ?, ?, ?, ?)";
    private static final String SUM_UP =
            "insert into frozen_report (lock, report, figures, checksum) values (?, ?, ?, ?)";
    private static final String ROWS = """
            select jsonb_build_array(code, name, figure, value)::text from frozen_figure
            where lock = ? and report = ? order by code collate "C", figure collate "C"
            """;
    private static final String KEPT =
            "select report, figures, checksum from frozen_report where lock = ? order by report";

    private record Kept(String report, RowSum sum) {}

    private final DataSource dataSource;
    private final ReportDatabase database;
    private final List<Freezable> reports;
    private final RowFigures figures;
    private final FrozenFigures frozen;

    ReportFreezer(
            DataSource dataSource,
            ReportDatabase database,
            @All List<Freezable> reports,
            RowFigures figures,
            FrozenFigures frozen) {
        this.dataSource = dataSource;
        this.database = database;
        this.reports =
                reports.stream().sorted(Comparator.comparing(Freezable::report)).toList();
        this.figures = figures;
        this.frozen = frozen;
    }

    /** @param asked by the lock, so that the figures are those that it freezes */
    void freeze(Asked asked) {
        reports.forEach(report -> freeze(asked.lock(), report.report(), figures.of(report, asked)));
    }

    private void freeze(UUID lock, String report, Stream<FrozenFigure> found) {
        try (Connection connection = dataSource.getConnection()) {
            keep(connection, lock, report, found);
            var sum = sum(connection, lock, report);
            try (PreparedStatement statement = connection.prepareStatement(SUM_UP)) {
                ReportDatabase.bind(statement, 1, lock, report, sum.rows(), sum.checksum());
                statement.execute();
            }
        } catch (SQLException failure) {
            throw ReportDatabase.failed(failure);
        }
    }

    /** As they come: of a report only its rows are held, of its figures a batch. */
    private static void keep(Connection connection, UUID lock, String report, Stream<FrozenFigure> found)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            int waiting = 0;
            for (var figures = found.iterator(); figures.hasNext(); ) {
                var figure = figures.next();
                var row = figure.row();
                ReportDatabase.bind(
                        statement, 1, lock, report, row.code(), row.name(), figure.figure(), figure.value());
                statement.addBatch();
                waiting++;
                if (waiting % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Every report that was kept, counted again. */
    List<LockCheck.Report> check(UUID lock) {
        var kept = database.list(
                KEPT,
                row -> new Kept(row.getString("report"), new RowSum(row.getLong("figures"), row.getString("checksum"))),
                lock);
        try (Connection connection = dataSource.getConnection()) {
            List<LockCheck.Report> checks = new ArrayList<>();
            for (var report : kept) {
                checks.add(LockCheck.Report.of(report.report(), report.sum(), sum(connection, lock, report.report())));
            }
            return checks;
        } catch (SQLException failure) {
            throw ReportDatabase.failed(failure);
        }
    }

    /**
     * Every figure that is another by what is known today. What a lock from before figures were kept has frozen is counted
     * from what it froze.
     *
     * @param asked as it is known today
     */
    List<Amendments.Change> changes(Asked asked, UUID lock) {
        var kept = frozen.reports(lock);
        var closed = asked.frozenBy(lock, asked.at());
        return reports.stream()
                .flatMap(report -> changes(report, closed, kept.contains(report.report())))
                .toList();
    }

    /**
     * How many figures of one report are others; empty where it is none of those that are frozen.
     *
     * @param asked by the lock: of the agency that is locked, or of one below it, of which nothing is kept but what it is made of
     */
    Optional<Long> changed(String report, Asked asked) {
        return reports.stream()
                .filter(one -> one.report().equals(report))
                .findFirst()
                .map(one -> changes(one, asked, frozen.keeps(asked, report)).count());
    }

    private Stream<Amendments.Change> changes(Freezable report, Asked closed, boolean kept) {
        var then = kept
                ? frozen.of(closed.lock(), report.report())
                : figures.of(report, closed).toList();
        return Amendments.Change.between(
                report.report(), then, figures.of(report, closed.unlocked()).toList());
    }

    private static RowSum sum(Connection connection, UUID lock, String report) throws SQLException {
        return RowSum.over(connection, ROWS, lock, report);
    }
}
