package vn.cchc.dossier.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How counts on paper are compared. */
@ConfigMapping(prefix = "cchc.reconciliation")
public interface ReconciliationConfig {

    /** How often counts are compared again with what has come in late. */
    @WithDefault("10m")
    String every();

    /** Older counts are compared when they are read: longer than an event of a counter may come late. */
    @WithDefault("P100D")
    Duration oldest();
}
