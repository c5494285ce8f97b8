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

    /** A transaction may take this long: the last one swaps all that differs, which is everything after a changed rule. */
    @WithDefault("PT2H")
    Duration transaction();

    /** Failures in a row after which a rebuild is given up; what stands is as it was. */
    @WithDefault("10")
    int failures();
}
