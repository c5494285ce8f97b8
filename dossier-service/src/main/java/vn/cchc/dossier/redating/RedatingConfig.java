package vn.cchc.dossier.redating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How re-dating jobs work. */
@ConfigMapping(prefix = "cchc.redating")
public interface RedatingConfig {

    /** A holiday announced late is a matter of hours, so a few seconds until a job goes on do no harm. */
    @WithDefault("5s")
    String every();

    /** Dossiers looked at in one transaction while a job is listed. */
    @WithDefault("1000")
    int stretch();
}
