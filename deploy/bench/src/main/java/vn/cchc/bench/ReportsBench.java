package vn.cchc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cchc.bench.ReportList.Report;
import vn.cchc.local.Part;

/** How long each report takes in every shape, beside a scan of the facts that has the same figures. */
final class ReportsBench {
    private static final double GOAL_MILLIS = 50;
    private static final double GOAL_TIMES = 50;

    /** Reports that count no dossiers, or not over a period: a scan over a period would be no measure of them. */
    private static final Set<String> NOT_OF_PERIODS = Set.of("overdueDossiers", "listLocks");

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;
    private final Load load;
    private final Map<Report, List<Shape>> shapes = new HashMap<>();
    private final List<Double> slow = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();

    ReportsBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
        this.load = new Load(stack.pid(Part.POSTGRES), settings.readers());
    }

    void run() {
        fill(stack, settings, 3, paper);
        Reports service = new Reports(stack);
        List<Report> reports = ReportList.of(service, paper);
        paper.line(
                "%d reports, %d clients, %d s for each shape",
                reports.size(), settings.readers(), settings.shape().toSeconds());
        reports.forEach(report -> shapes.put(report, shapes(service, report)));
        warmUp(service, reports);
        try (Sql sql = stack.reports()) {
            RawScan scan = new RawScan(sql);
            reports.forEach(report -> measure(service, report, scan));
        }
        summary();
    }

    /** An empty report-service is stopped, filled and started again. */
    static void fill(BenchStack stack, Settings settings, int stuck, Paper paper) {
        stack.running().stop(Part.REPORT);
        long begin = System.nanoTime();
        try (Sql sql = stack.reports()) {
            Country.write(sql);
            new DossierYears(sql, settings.seed(), stuck).write(settings.dossiers());
            paper.line(
                    "%d dossiers with %d states in %d s, %s on disk",
                    sql.number("select count(*) from dossier_fact"),
                    sql.number("select count(*) from dossier_state"),
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                    sql.text("select pg_size_pretty(pg_database_size(current_database()))"));
            Sums.make(sql, paper);
        }
        stack.running().restart(Part.REPORT);
    }

    private void warmUp(Reports service, List<Report> reports) {
        if (!settings.warmUp().isZero()) {
            load.run(
                    new Work("warm-up", service.pid(), () -> {}, client -> {
                        Report report = reports.get((int) (System.nanoTime() / 1000 % reports.size()));
                        List<Shape> asked = shapes.get(report);
                        service.get(report.ask(asked.get(client % asked.size()), client));
                        return 1;
                    }),
                    settings.warmUp());
        }
    }

    private void measure(Reports service, Report report, RawScan scan) {
        for (Shape shape : shapes.get(report)) {
            int[] turns = new int[settings.readers()];
            service.get(report.ask(shape, 0));
            Round round = load.run(
                    new Work(report.operation(), service.pid(), () -> {}, client -> {
                        service.get(report.ask(shape, client + settings.readers() * turns[client]++));
                        return 1;
                    }),
                    settings.shape());
            slow.add(round.slowMillis());
            line(report, shape, round, compared(report) ? scan.millis(shape) : Double.NaN);
        }
    }

    private void line(Report report, Shape shape, Round round, double scan) {
        String beside = "";
        if (!Double.isNaN(scan)) {
            double ratio = scan / round.typicalMillis();
            times.add(ratio);
            beside = String.format(Locale.ROOT, ", scan %9.1f ms, %8.1f times", scan, ratio);
        }
        paper.line(
                "%-20s %-34s p50 %8.1f ms, p99 %8.1f ms, %6.0f/s%s",
                report.operation(), shape.name(), round.typicalMillis(), round.slowMillis(), round.perSecond(), beside);
    }

    private void summary() {
        paper.line(
                "p99 of %d shapes: %s ms; %d above the goal of %.0f ms",
                slow.size(),
                new Numbers(slow).text(1),
                slow.stream().filter(millis -> millis >= GOAL_MILLIS).count(),
                GOAL_MILLIS);
        paper.line(
                "against the scan, %d shapes: %s times as fast by the median; %d below the goal of %.0f times",
                times.size(),
                new Numbers(times).text(1),
                times.stream().filter(ratio -> ratio < GOAL_TIMES).count(),
                GOAL_TIMES);
    }

    private static boolean compared(Report report) {
        return report.over("groupBy") && report.over("period") && !NOT_OF_PERIODS.contains(report.operation());
    }

    /** Groups a report doesn't have are left out; one without any of them is asked for as it comes. */
    private List<Shape> shapes(Reports service, Report report) {
        List<Shape> all = Shape.all(report.over("period"), report.over("groupBy"));
        Map<String, Boolean> known = new HashMap<>();
        List<Shape> fit = all.stream()
                .filter(shape -> known.computeIfAbsent(shape.groupBy(), group -> service.fits(report.ask(shape, 0))))
                .toList();
        known.forEach((group, fits) -> {
            if (!fits) {
                paper.line("%s is not asked for by %s, which it refuses", report.operation(), group);
            }
        });
        return fit.isEmpty() ? Shape.all(report.over("period"), false) : fit;
    }
}
