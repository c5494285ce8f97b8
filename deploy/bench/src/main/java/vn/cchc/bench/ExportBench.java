package vn.cchc.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Whether a list of a million dossiers leaves the service as CSV without being held in its memory. */
final class ExportBench {
    private static final double NANOS = 1e9;
    private static final double MEGA = 1_000_000;
    private static final int ALL = 1_000;

    /** Of the dossiers that are never finished a few were taken in too lately to be overdue. */
    private static final double OVERDUE_SHARE = 0.96;

    private final BenchStack stack;
    private final Settings settings;
    private final Paper paper;

    ExportBench(BenchStack stack, Settings settings, Paper paper) {
        this.stack = stack;
        this.settings = settings;
        this.paper = paper;
    }

    void run() {
        long rows = Math.round(settings.rows() / OVERDUE_SHARE);
        ReportsBench.fill(stack, settings.withDossiers(rows), ALL, paper);
        Reports service = new Reports(stack);
        Exported province = export(service, "P01");
        Exported country = export(service, Country.ROOT);
        if (country.rows() < settings.rows() * OVERDUE_SHARE) {
            throw new IllegalStateException("Only " + country.rows() + " rows came");
        }
        paper.line(
                "%.0f times the rows, peak of the heap %.2f times, of the process %.2f times",
                (double) country.rows() / province.rows(),
                country.peak().heap() / province.peak().heap(),
                country.peak().resident() / province.peak().resident());
    }

    private record Exported(long rows, MemoryPeak.Peak peak) {}

    private Exported export(Reports service, String agency) {
        MemoryPeak memory = MemoryPeak.watch(service);
        long begin = System.nanoTime();
        long bytes = 0;
        long lines = 0;
        try (InputStream in = service.stream(
                "/api/v1/reports/overdue-dossiers?format=csv&agency=" + agency + "&at=" + DossierYears.LAST)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                lines += lineEnds(buffer, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        MemoryPeak.Peak peak = memory.stop();
        paper.line(
                "%s: %d rows, %.0f MB in %.1f s, %.0f rows/s; heap of %d MB at most %.0f MB used, process at most %.0f MB",
                agency,
                lines - 1,
                bytes / MEGA,
                seconds,
                (lines - 1) / seconds,
                settings.heap(),
                peak.heap() / MEGA,
                peak.resident() / MEGA);
        return new Exported(lines - 1, peak);
    }

    private static long lineEnds(byte[] buffer, int length) {
        long ends = 0;
        for (int at = 0; at < length; at++) {
            if (buffer[at] == '\n') {
                ends++;
            }
        }
        return ends;
    }
}
