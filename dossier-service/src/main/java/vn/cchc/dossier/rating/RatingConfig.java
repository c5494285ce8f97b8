package vn.cchc.dossier.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How ratings are shown. */
@ConfigMapping(prefix = "cchc.rating")
public interface RatingConfig {

    /** Answers a criterion needs before its figures are shown: fewer say more about people than about the agency. */
    @WithDefault("10")
    int minimumSample();

    /** The survey that anybody may answer. */
    OpenSurvey openSurvey();

    /** How often one address may answer: people share a tablet at the counter, a machine answers without end. */
    interface OpenSurvey {

        /** Answers at once, whatever they are about. */
        @WithDefault("20")
        long answers();

        /** The time after which all of them may be given again. */
        @WithDefault("PT10M")
        Duration refill();

        /** Answers about the same unit in a day. */
        @WithDefault("60")
        long aboutOneUnit();

        /** Answers an export holds at most. */
        @WithDefault("20000")
        int exported();
    }
}
