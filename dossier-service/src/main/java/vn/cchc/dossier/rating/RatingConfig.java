package vn.cchc.dossier.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How ratings are shown. */
@ConfigMapping(prefix = "cchc.rating")
public interface RatingConfig {

    /** Answers a criterion needs before its figures are shown: fewer say more about people than about the agency. */
    @WithDefault("10")
    int minimumSample();
}
