package vn.cchc.plan.scoring.criteria;

import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.CriteriaTree;

/** A set of criteria as it is kept. */
public record CriteriaSet(
        UUID id,
        SetHead head,
        SetState state,
        CriteriaTree tree,
        Instant inForceAt,
        Instant publishedAt,
        long version) {

    public boolean isInForce() {
        return state == SetState.IN_FORCE;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
