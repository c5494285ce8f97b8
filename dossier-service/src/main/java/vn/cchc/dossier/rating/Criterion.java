package vn.cchc.dossier.rating;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One question of the rating slip.
 *
 * @param kind INDICATOR of TT 01/2018/TT-VPCP or FACTOR of SIPAS
 * @param noOpinion whether "no opinion" is an answer
 */
record Criterion(
        String code,
        LocalDate effectiveFrom,
        Kind kind,
        String name,
        int lowest,
        int highest,
        boolean noOpinion,
        String legalBasis) {

    /** The two sets of questions. */
    @Schema(name = "RatingCriterionKind")
    enum Kind {
        INDICATOR,
        FACTOR
    }
}
