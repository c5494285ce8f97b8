package vn.cchc.plan.succession;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something a closed agency owed, for which somebody has to say who owes it now.
 *
 * @param owner id of the plan above, the reporting duty, the finding or the scorecard
 * @param keeper code of the agency to which it is owed
 * @param agency code of the closed agency
 * @param successors codes of those its own record names; empty when it names none that exists
 */
record OwedSuccessionView(
        SuccessionKind kind,
        UUID owner,
        String title,
        String keeper,
        String agency,
        List<String> successors,
        Instant askedAt) {}
