package vn.cchc.report.rebuilding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How facts are rebuilt. */
@ConfigMapping(prefix = "cchc.rebuild")
public interface RebuildConfig {

    /** How often rebuilds that were asked for, or that a kill broke off, are looked for. */
    @WithDefault("2s")
    String checkEvery();

    /** Dossiers or tasks folded in one transaction; whoever goes on after a crash repeats no more than these. */
    @WithDefault("1000")
    int chunk();

    /** Events of a topic read again in one transaction. */
    @WithDefault("20000")
    int readChunk();

    /** Events of an owner read in one transaction, in pages of the largest size. */
    @WithDefault("2000")
    int ownerChunk();

    /** A transaction may take this long: the last one swaps all that differs, which is everything after a changed rule. */
    @WithDefault("PT2H")
    Duration transaction();

    /** Until it is gone on after a failure, as when an owner is away; doubled with each further one in a row. */
    @WithDefault("PT2S")
    Duration firstWait();

    /** Failures in a row after which a rebuild is given up, by the waits above after a quarter of an hour; what stands is as it was. */
    @WithDefault("10")
    int failures();
}
