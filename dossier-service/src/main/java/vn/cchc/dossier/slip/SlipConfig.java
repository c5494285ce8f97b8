package vn.cchc.dossier.slip;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody may be asked to complete a dossier of whom nothing is known by which to tell them again. */
@ConfigMapping(prefix = "cchc.slips")
interface SlipConfig {

    /** Requests per account to people without identity number and phone; a counter asks nearly everybody for one of them. */
    @WithDefault("20")
    long unknownPeople();

    /** The time in which all of them come back. */
    @WithDefault("P1D")
    Duration refill();
}
