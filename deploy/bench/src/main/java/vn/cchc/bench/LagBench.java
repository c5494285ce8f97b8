package vn.cchc.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How long a commit of dossier-service takes to be seen in a report, with nothing else going on and beside slow reports. */
final class LagBench {
    private static final double GOAL_SECONDS = 2;
    private static final int SLOW_READERS = 2;
    private static final int STUCK = 100;

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;

    LagBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
    }

    void run() {
        ReportsBench.fill(stack, settings, STUCK, paper);
        Reports service = new Reports(stack);
        Lives lives = new Lives(stack.running().layout().repository(), settings.seed(), "L26");
        new Commits(stack, service, lives, settings.rate()).run(settings.warmUp(), "P33.0033");
        Numbers quiet = measure(service, lives, "nothing else", "P34.0034");
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong bytes = new AtomicLong();
        Thread[] readers = new Thread[SLOW_READERS];
        for (int reader = 0; reader < SLOW_READERS; reader++) {
            readers[reader] = new Thread(() -> readAll(service, stop, bytes), "slow-" + reader);
            readers[reader].setDaemon(true);
            readers[reader].start();
        }
        Numbers beside = measure(service, lives, SLOW_READERS + " lists of all overdue dossiers as CSV", "P01.0001");
        stop.set(true);
        paper.line("%d MB of CSV were read meanwhile", bytes.get() / 1_000_000);
        paper.line(
                "beside slow reports the median is %.2f times, the 99th percentile %.2f times that of nothing else",
                beside.median() / quiet.median(), beside.at(0.99) / quiet.at(0.99));
    }

    private Numbers measure(Reports service, Lives lives, String beside, String agency) {
        Commits commits = new Commits(stack, service, lives, settings.rate());
        Numbers lags = commits.run(settings.round(), agency);
        paper.line(
                "beside %s: %d events at %.0f/s, from commit to report p50 %.3f s, p99 %.3f s, most %.3f s"
                        + " (goal %.0f s: %.1f times), load %s",
                beside,
                lags.count(),
                commits.perSecond(),
                lags.median(),
                lags.at(0.99),
                lags.most(),
                GOAL_SECONDS,
                GOAL_SECONDS / lags.at(0.99),
                Paper.load());
        return lags;
    }

    private static void readAll(Reports service, AtomicBoolean stop, AtomicLong bytes) {
        String list = "/api/v1/reports/overdue-dossiers?format=csv&at=" + LocalDate.parse(DossierYears.LAST);
        while (!stop.get()) {
            try (InputStream in = service.stream(list)) {
                byte[] buffer = new byte[64 * 1024];
                for (int read = in.read(buffer); read >= 0 && !stop.get(); read = in.read(buffer)) {
                    bytes.addAndGet(read);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
