package vn.cchc.dossier.posting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When publishing counts as missed. */
@ConfigMapping(prefix = "cchc.publication")
public interface PostingConfig {

    /** How long after the end of a morning or afternoon an update still counts for it. */
    @WithDefault("PT30M")
    Duration grace();

    /** How often missed sessions are looked for. */
    @WithDefault("5m")
    String every();

    /** So many days back sessions are still announced as missed, should the service have been away. */
    @WithDefault("7")
    int lookBackDays();
}
