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
    private static final double NANOS_PER_MILLI = 1e6;

    /** Reports that count no dossiers, or not over a period: a scan over a period would be no measure of them. */
    private static final Set<String> NOT_OF_PERIODS = Set.of("overdueDossiers", "listLocks");

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;
    private final Load load;
    private final Map<Report, List<Shape>> shapes = new HashMap<>();
    private final List<Double> slow = new ArrayList<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> cost = new ArrayList<>();
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
        List<Report> reports = settings.choice().reports(ReportList.of(service, paper), Report::operation);
        paper.line(
                "%d reports, %d clients, %d s for each shape",
                reports.size(), settings.readers(), settings.shape().toSeconds());
        reports.forEach(report -> shapes.put(report, shapes(service, report)));
        reports =
                reports.stream().filter(report -> !shapes.get(report).isEmpty()).toList();
        warmUp(service, reports);
        try (Sql sql = stack.reports()) {
            RawScan scan = new RawScan(sql);
            for (Report report : reports) {
                measure(service, report, scan);
            }
        }
        summary();
    }

    /** An empty report-service is stopped, filled and started again, unless it is to be asked about what it has. */
    static void fill(BenchStack stack, Settings settings, int stuck, Paper paper) {
        if (!settings.fill()) {
            paper.line("what was filled before is asked about");
            return;
        }
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
                        service.fits(report.ask(asked.get(client % asked.size()), client));
                        return 1;
                    }),
                    settings.warmUp());
        }
    }

    /** What is not answered at all is told and counted as slow; the others are measured nevertheless. */
    private void measure(Reports service, Report report, RawScan scan) {
        for (Shape shape : shapes.get(report)) {
            try {
                measure(service, report, shape, scan);
            } catch (IllegalStateException unanswered) {
                slow.add(Double.POSITIVE_INFINITY);
                paper.line("%-20s %-34s NOT ANSWERED: %s", report.operation(), shape.name(), cause(unanswered));
            }
        }
    }

    private static String cause(Throwable failure) {
        return failure.getCause() == null ? failure.getMessage() : cause(failure.getCause());
    }

    private void measure(Reports service, Report report, Shape shape, RawScan scan) {
        int[] turns = new int[settings.readers()];
        double firstMillis = first(service, report.ask(shape, 0));
        Round round = load.run(
                new Work(report.operation(), service.pid(), () -> {}, client -> {
                    service.get(report.ask(shape, client + settings.readers() * turns[client]++));
                    return 1;
                }),
                settings.shape());
        slow.add(round.slowMillis());
        cost.add(round.millisEach());
        first.add(firstMillis);
        line(report, shape, firstMillis, round, compared(report) ? scan.millis(shape) : Double.NaN);
    }

    /** Of one of whom nothing is kept yet, with nobody beside. */
    private static double first(Reports service, String asked) {
        long begin = System.nanoTime();
        service.get(asked);
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    private void line(Report report, Shape shape, double firstMillis, Round round, double scan) {
        String beside = "";
        if (!Double.isNaN(scan)) {
            double ratio = scan / round.typicalMillis();
            times.add(ratio);
            beside = String.format(Locale.ROOT, ", scan %9.1f ms, %8.1f times", scan, ratio);
        }
        paper.line(
                "%-20s %-34s first %8.1f ms, p50 %8.1f ms, p99 %8.1f ms, %6.0f/s, CPU-ms %6.1f + %6.1f%s",
                report.operation(),
                shape.name(),
                firstMillis,
                round.typicalMillis(),
                round.slowMillis(),
                round.perSecond(),
                round.serviceMillisEach(),
                round.databaseMillisEach(),
                beside);
    }

    private void summary() {
        if (cost.isEmpty()) {
            return;
        }
        paper.line("asked for the first time, alone: %s ms", new Numbers(first).text(1));
        paper.line(
                "CPU-ms of a request, service and database, in %d shapes: %s", cost.size(), new Numbers(cost).text(1));
        paper.line(
                "p99 of %d shapes: %s ms; %d above the goal of %.0f ms",
                slow.size(),
                new Numbers(slow).text(1),
                slow.stream().filter(millis -> millis >= GOAL_MILLIS).count(),
                GOAL_MILLIS);
        if (times.isEmpty()) {
            return;
        }
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
        List<Shape> asked = fit.isEmpty() ? Shape.all(report.over("period"), false) : fit;
        return asked.stream().filter(settings.choice()::has).toList();
    }
}
