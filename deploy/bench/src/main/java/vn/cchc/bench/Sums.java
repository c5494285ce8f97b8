package vn.cchc.bench;

import java.time.Duration;

/** The sums report-service keeps beforehand, made anew from facts that were written past it, by its own functions. */
final class Sums {
    /** Many more at once than the service takes beside its other work: the more dossiers meet in a row, the cheaper each is. */
    private static final int BATCH = 500_000;

    private Sums() {}

    static void make(Sql reports, Paper paper) {
        if (reports.number("select count(*) from pg_proc where proname = 'cube_reset'") == 0) {
            paper.line("report-service keeps no sums");
            return;
        }
        long begin = System.nanoTime();
        reports.texts("select cube_reset()");
        reports.texts("select cube_move()");
        while (reports.number("select cube_fold(?)", BATCH) > 0) {
            reports.run("vacuum analyze cube_tail");
        }
        reports.run("vacuum analyze");
        paper.line(
                "%d rows of sums made in %d s, %s",
                reports.number("select count(*) from cube"),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                reports.text("select pg_size_pretty(pg_total_relation_size('cube'))"));
    }
}
