package vn.cchc.plan.reminder;

import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.reminder.domain.Digest;

/**
 * A digest and how far it is.
 *
 * @param nextAttemptAt when it is tried (again), or null
 * @param messageId the Message-ID it has in every attempt, so that a repetition can be told from another mail
 * @param failure what kept it from being sent the last time, or null
 */
record StoredDigest(
        UUID id,
        Digest digest,
        DigestState state,
        int attempts,
        Instant nextAttemptAt,
        String messageId,
        Instant sentAt,
        String failure) {}
