package vn.cchc.dossier.sweep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How passed deadlines are looked for. */
@ConfigMapping(prefix = "cchc.sweep")
public interface SweepConfig {

    /** Officials expect an overdue dossier to show within seconds; a sweep that finds nothing costs one index look-up. */
    @WithDefault("3s")
    String every();

    /** Rows looked for at once; each worker's share makes two INSERTs of the driver's largest size, nothing smaller. */
    @WithDefault("512")
    int batch();

    /** Transactions that deal with them at the same time, each with its share; one is enough for a few rows. */
    @WithDefault("2")
    int workers();

    /** How long a row that could not be dealt with is set aside. */
    @WithDefault("PT10M")
    Duration retryAfter();

    /**
     * How often a sweep starts from the very first entry. In between it starts where the last one began, so that entries of
     * the index that a long transaction keeps alive are not read again and again. More seldom where that look is dear: it
     * takes at most a hundredth of the time.
     */
    @WithDefault("PT1M")
    Duration wholeEvery();

    /**
     * How far before the last start a sweep begins: longer than transactions that set a deadline usually take to commit. What
     * a longer one sets is found by the next sweep that starts from the first entry.
     */
    @WithDefault("PT10S")
    Duration overlap();
}
