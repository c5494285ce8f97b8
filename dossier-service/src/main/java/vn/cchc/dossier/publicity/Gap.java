package vn.cchc.dossier.publicity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A procedure in force that a unit has not made public, or not since it changed; or one that ended and is public still.
 *
 * @param version first day of the version in force, or of the last one
 * @param changedOn the day from which this version could be made public: that of its decision or its first; for a procedure
 *     that ended, the first day without it
 * @param publishedOn when it was last made public, or null
 */
record Gap(
        String procedure,
        String name,
        PublicityChannel channel,
        State state,
        LocalDate version,
        LocalDate changedOn,
        LocalDate publishedOn) {

    @Schema(name = "PublicityGapState")
    enum State {
        MISSING,
        OUT_OF_DATE,
        ENDED
    }
}
