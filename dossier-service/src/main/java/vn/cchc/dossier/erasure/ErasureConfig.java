package vn.cchc.dossier.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How erasures are done. */
@ConfigMapping(prefix = "cchc.erasure")
public interface ErasureConfig {

    /** How often erasures that were asked for, or are due by the rule, are looked for. */
    @WithDefault("10s")
    String every();

    /** Records erased in one transaction; whoever goes on after a crash repeats none of them. */
    @WithDefault("50")
    int chunk();
}
