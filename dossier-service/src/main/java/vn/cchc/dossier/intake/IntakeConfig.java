package vn.cchc.dossier.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How far from now something may have happened. */
@ConfigMapping(prefix = "cchc.recording")
public interface IntakeConfig {

    /** Clocks of counters differ; more than this ahead is a mistake. */
    @WithDefault("PT5M")
    Duration skew();

    /** How old an event may be when it is recorded, by role; a role that is not named may record any age. */
    Map<String, Duration> oldest();

    /** While a history is being loaded, the sweep waits this long for the events that are still to come. */
    @WithDefault("PT15M")
    Duration migrationGrace();

    /** How many days ahead a counter may lease codes: over a long holiday, not into years whose codes look the same. */
    @WithDefault("7")
    int leaseAhead();

    /** The same for days gone by: none, except where days gone by are played. */
    @WithDefault("0")
    int leaseBehind();

    /** Events of a batch recorded in one transaction; a failure makes them be recorded one by one. */
    @WithDefault("50")
    int chunk();
}
