package vn.cchc.plan.agency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.agency.matching.AgencyMatch.Candidate;
import vn.cchc.plan.agency.matching.AgencyMatch.Understanding;

/** A name and whom it means. */
record MatchedName(
        String name,
        Understanding outcome,

        @Schema(description = "Whom it was understood to mean, members of a group too; empty when it is asked")
        List<String> codes,

        @Schema(description = "Whom a person may choose from, the likeliest first")
        List<Candidate> candidates) {}
