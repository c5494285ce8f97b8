package vn.cchc.dossier.tracking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody may guess. */
@ConfigMapping(prefix = "cchc.tracking")
public interface TrackingConfig {

    /** Wrong guesses before waiting, per client address and per dossier: a person mistypes, a machine goes on. */
    @WithDefault("20")
    long guesses();

    /** The time in which all of them come back. */
    @WithDefault("PT10M")
    Duration refill();
}
