package vn.cchc.report.missing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How missing events are asked for. */
@ConfigMapping(prefix = "cchc.gaps")
public interface GapConfig {

    /** How often it is looked for gaps. */
    @WithDefault("15s")
    String checkEvery();

    /** Aggregates asked for in one go at most: whoever lost much asks for it little by little. */
    @WithDefault("50")
    int atOnce();

    /** A gap may close by itself so long after it was noticed, as when a dead letter is replayed. */
    @WithDefault("PT20S")
    Duration grace();

    /** Until the same is asked for again; doubled with each time. */
    @WithDefault("PT30S")
    Duration firstWait();

    /** The longest of these waits. */
    @WithDefault("PT1H")
    Duration longestWait();

    /** Times after which an aggregate is given up: with the waits above some two days. */
    @WithDefault("48")
    int attempts();
}
