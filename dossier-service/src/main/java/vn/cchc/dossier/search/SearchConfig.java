package vn.cchc.dossier.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody may look people up. */
@ConfigMapping(prefix = "cchc.search")
public interface SearchConfig {

    /** Searches per account before waiting: a busy counter serves one person a minute, whoever fishes goes on. */
    @WithDefault("60")
    long searches();

    /** The time in which all of them come back. */
    @WithDefault("PT10M")
    Duration refill();
}
