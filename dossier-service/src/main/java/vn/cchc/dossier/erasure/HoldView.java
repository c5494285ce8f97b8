package vn.cchc.dossier.erasure;

import java.time.Instant;
import java.util.UUID;

/** A hold as others see it; what comes after {@code placedAt} is null while it is in force. */
record HoldView(
        UUID id,
        String dossier,
        HoldRow.Ground ground,
        String reason,
        String placedBy,
        Instant placedAt,
        String releasedBy,
        Instant releasedAt,
        String releaseReason) {}
