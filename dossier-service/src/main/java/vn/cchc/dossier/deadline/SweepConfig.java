package vn.cchc.dossier.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How passed deadlines are looked for. */
@ConfigMapping(prefix = "cchc.sweep")
public interface SweepConfig {

    /** Officials expect an overdue dossier to show within seconds; a sweep that finds nothing costs one index look-up. */
    @WithDefault("3s")
    String every();

    /** Dossiers announced in one transaction. */
    @WithDefault("100")
    int batch();

    /** How long a dossier that could not be checked is set aside. */
    @WithDefault("PT10M")
    Duration retryAfter();
}
