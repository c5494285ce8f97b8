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

    /** How long before the end of a morning or afternoon the public list settles it when somebody looks. */
    @WithDefault("PT30M")
    Duration lead();

    /** How long the public list shows a dossier that has ended. */
    @WithDefault("P30D")
    Duration resultsShown();

    /** How many pages of public lists one address may take at once; a page that shows a whole commune needs a few. */
    @WithDefault("120")
    long pulls();

    /** The time after which all of them may be taken again. */
    @WithDefault("PT1M")
    Duration pullsRefill();

    /** How often missed sessions are looked for. */
    @WithDefault("5m")
    String every();

    /** So many days back sessions are still announced as missed, should the service have been away. */
    @WithDefault("7")
    int lookBackDays();
}
