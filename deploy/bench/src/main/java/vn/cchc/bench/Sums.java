package vn.cchc.bench;

import java.time.Duration;

/** The sums report-service keeps beforehand, made anew from facts that were written past it, by its own functions. */
final class Sums {
    /**
     * Many more at once than the service takes beside its other work, in as much memory: the more dossiers meet in a row, the cheaper
     * each is.
     */
    private static final int BATCH = 500_000;

    /** As the service tells its sums which days are worked, so that it finds nothing to count anew. */
    private static final String NUMBER_DAYS = """
            select cube_number_days(array_agg(day order by day), array_agg(works order by day))::text
            from (
                select d.day, extract(isodow from d.day) < 6
                        and not content -> 'daysOff' @> jsonb_build_array(jsonb_build_object('date', d.day))
                    or content -> 'makeUpDays' @> jsonb_build_array(jsonb_build_object('date', d.day)) as works
                from calendar_year y
                cross join lateral (
                    select n::date as day
                    from generate_series(make_date(y.year, 1, 1), make_date(y.year, 12, 31), '1 day') n
                ) d
            ) t""";

    private Sums() {}

    static void make(Sql reports, Paper paper) {
        if (reports.number("select count(*) from pg_proc where proname = 'cube_reset'") == 0) {
            paper.line("report-service keeps no sums");
            return;
        }
        long begin = System.nanoTime();
        reports.texts("select cube_reset()");
        reports.texts(NUMBER_DAYS);
        reports.texts("select cube_move()");
        reports.run("vacuum analyze");
        reports.run("alter function cube_fold set work_mem = '1GB'");
        while (reports.number("select cube_fold(?)", BATCH) > 0) {
            reports.run("vacuum analyze cube_tail");
        }
        reports.run("alter function cube_fold set work_mem = '128MB'");
        reports.run("vacuum analyze");
        paper.line(
                "%d rows of sums made in %d s, %s",
                reports.number("select count(*) from cube"),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                reports.text("select pg_size_pretty(pg_total_relation_size('cube'))"));
    }
}
