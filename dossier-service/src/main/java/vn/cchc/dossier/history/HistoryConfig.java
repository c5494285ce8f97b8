package vn.cchc.dossier.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the logs are sealed and checked. */
@ConfigMapping(prefix = "cchc.history")
public interface HistoryConfig {

    /** How often it is asked whether a day can be sealed. */
    @WithDefault("10m")
    String sealEvery();

    /** A day is sealed so long after its end: longer than any transaction that may still write a row of that day. */
    @WithDefault("PT1H")
    Duration sealGrace();

    /** How often checks that were asked for are looked for. */
    @WithDefault("2s")
    String checkEvery();

    /** Dossiers checked in one transaction; whoever goes on after a crash repeats no more than these. */
    @WithDefault("200")
    int checkChunk();
}
