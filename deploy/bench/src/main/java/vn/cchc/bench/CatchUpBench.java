package vn.cchc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.local.Part;

/** How fast report-service works off a topic that was filled while it was away. */
final class CatchUpBench {
    private static final int GOAL_PER_SECOND = 6_000;
    private static final Duration SLICE = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 250;
    private static final double NANOS = 1e9;

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;

    CatchUpBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
    }

    void run() {
        fill(stack, settings.events(), settings.seed());
        work(stack, settings.events(), paper);
    }

    /** Stops report-service, writes the events and an empty country. */
    static void fill(BenchStack stack, long events, long seed) {
        stack.running().stop(Part.REPORT);
        try (Sql sql = stack.reports()) {
            Country.write(sql);
        }
        Lives lives = new Lives(stack.running().layout().repository(), seed, "B26");
        try (EventTopic topic = new EventTopic(stack)) {
            for (long event = 0; event < events; event++) {
                topic.send(lives.next());
            }
        }
    }

    private static void work(BenchStack stack, long events, Paper paper) {
        stack.running().restart(Part.REPORT);
        Reports reports = new Reports(stack);
        Spent spent = Spent.from(stack, Part.REPORT);
        long begin = System.nanoTime();
        long first = reports.handled();
        List<Double> slices = new ArrayList<>();
        for (long before = first; before < events; ) {
            long sliceBegin = System.nanoTime();
            long now = before;
            while (now < events && System.nanoTime() - sliceBegin < SLICE.toNanos()) {
                Pause.millis(PAUSE_MILLIS);
                now = reports.handled();
            }
            slices.add((now - before) / seconds(sliceBegin));
            paper.line("%8d events, %6.0f/s, load %s", now, slices.get(slices.size() - 1), Paper.load());
            before = now;
        }
        double rate = (events - first) / seconds(begin);
        paper.line(
                "caught up: %d events in %.1f s, %.0f/s (goal %d/s: %.2f times), slices of %d s %s/s",
                events - first,
                seconds(begin),
                rate,
                GOAL_PER_SECOND,
                rate / GOAL_PER_SECOND,
                SLICE.toSeconds(),
                new Numbers(slices).text(0));
        paper.line("%s", spent.each(events - first));
        check(stack, events, paper);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOS;
    }

    /** Fast and wrong would be no achievement. */
    private static void check(BenchStack stack, long events, Paper paper) {
        try (Sql sql = stack.reports()) {
            long kept = sql.number("select count(*) from dossier_event");
            long gaps = sql.number("select count(*) from inbox_gap where closed_at is null");
            long dossiers = sql.number("select count(*) from dossier_fact");
            long open = sql.number("select count(*) from dossier_state where valid_to = 'infinity'");
            long told = sql.number("select coalesce(sum(last_sequence), 0) from dossier_fact");
            if (kept != events || told != events || gaps != 0 || open != dossiers) {
                throw new IllegalStateException("%d events kept, %d folded of %d, %d gaps, %d dossiers, %d stand"
                        .formatted(kept, told, events, gaps, dossiers, open));
            }
            paper.line("%d events kept and folded once each, %d dossiers, no gap", kept, dossiers);
        }
    }
}
