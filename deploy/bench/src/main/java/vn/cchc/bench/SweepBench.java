package vn.cchc.bench;

import vn.cchc.local.Part;

/** How long many deadlines of one second take to be announced, and what a sweep costs that finds nothing. */
final class SweepBench {
    private static final int SAMPLES = 20;
    private static final int IN_TIME_SECONDS = 30;

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;

    SweepBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
    }

    void run() {
        String model = new Counters(stack).receiveFirst(Counters.agency(0));
        try (Sql sql = stack.dossiers()) {
            Dossiers dossiers = new Dossiers(sql, model);
            sameSecond(sql, dossiers);
            emptySweeps(sql, dossiers);
        }
    }

    private void sameSecond(Sql sql, Dossiers dossiers) {
        for (int round = 1; round <= Math.min(3, settings.rounds()); round++) {
            // Far enough ahead that all rows are there before the second comes.
            long ahead = 30 + settings.due() / 1_000;
            String second = sql.text("select date_trunc('second', now()) + make_interval(secs => ?)", (double) ahead);
            dossiers.due(settings.due(), second);
            sql.run("analyze");
            if (sql.number("select count(*) where now() > cast(? as timestamptz)", second) > 0) {
                throw new IllegalStateException("The dossiers were not there in time; try a smaller --due");
            }
            announced(sql, second, round);
        }
    }

    private void announced(Sql sql, String second, int round) {
        while (sql.number("select count(*) where now() > cast(? as timestamptz)", second) == 0) {
            Pause.millis(10);
        }
        long service = Cpu.ofProcess(stack.pid(Part.DOSSIER));
        long database = Cpu.ofServer(stack.pid(Part.POSTGRES));
        String left = "select count(*) from (select 1 from dossier where check_at <= cast(? as timestamptz) limit 1) x";
        while (sql.number(left, second) > 0) {
            Pause.millis(250);
        }
        long events = sql.number(
                "select count(*) from outbox_entry where type like '%overdue%' and created_at >= cast(? as timestamptz)",
                second);
        double seconds = Double.parseDouble(sql.text(
                "select extract(epoch from max(created_at) - cast(? as timestamptz)) from outbox_entry"
                        + " where type like '%overdue%' and created_at >= cast(? as timestamptz)",
                second, second));
        paper.line(
                "round %d: %d of %d overdue events in the outbox after %.1f s (goal %d s: %.2f times), %.0f/s,"
                        + " CPU-ms each: service %.2f + database %.2f, load %s",
                round,
                events,
                settings.due(),
                seconds,
                IN_TIME_SECONDS,
                IN_TIME_SECONDS / seconds,
                events / seconds,
                (double) (Cpu.ofProcess(stack.pid(Part.DOSSIER)) - service) / events,
                (double) (Cpu.ofServer(stack.pid(Part.POSTGRES)) - database) / events,
                Paper.load());
        new Outbox(sql).awaitEmpty();
    }

    private void emptySweeps(Sql sql, Dossiers dossiers) {
        sql.run("update dossier set check_at = null where check_at is not null");
        dossiers.tidy();
        SweepLog log = new SweepLog(stack, sql);
        dropOtherIndexes(sql);
        Numbers none = log.sample("empty sweep, no open dossier", SAMPLES, paper);
        dossiers.rowsOnly(settings.open());
        dossiers.tidy();
        Numbers many = log.sample("empty sweep, " + settings.open() + " open dossiers", SAMPLES, paper);
        paper.line("many open against none: %.2f times (goal: at most 3)", many.median() / none.median());
        try (Sql old = stack.dossiers()) {
            old.holdSnapshot();
            settle(sql, "now() - random() * interval '1 hour'");
            Numbers hour = log.sample("... an hour's settled, old transaction", SAMPLES, paper);
            settle(sql, "now() - interval '5 seconds'");
            Numbers second = log.sample("... a second's settled, old transaction", SAMPLES, paper);
            paper.line("old transaction, an hour's: %.2f times (goal: at most 3)", hour.median() / many.median());
            paper.line("old transaction, a second's: %.2f times (goal: at most 3)", second.median() / many.median());
        }
    }

    /** Lists of agencies have no part in a sweep; without their indexes millions of rows are there in half the time. */
    private static void dropOtherIndexes(Sql sql) {
        sql.texts("select indexname from pg_indexes where tablename = 'dossier' and indexdef not like '%UNIQUE%'"
                        + " and indexdef not like '%check_at%'")
                .forEach(index -> sql.run("drop index " + index));
    }

    /**
     * Leaves entries of the index that no longer hold, as announced or finished dossiers do: they stay for as long as somebody
     * might still see the rows as they were.
     */
    private void settle(Sql sql, String deadline) {
        sql.run("begin");
        sql.run("create temporary table chosen on commit drop as"
                + " select code from dossier where check_at is not null limit " + settings.dead());
        sql.run("update dossier d set check_at = " + deadline + " from chosen c where d.code = c.code");
        sql.run("update dossier d set check_at = null from chosen c where d.code = c.code");
        sql.run("commit");
    }
}
