package vn.cchc.plan.planning;

import java.time.Instant;
import java.util.UUID;

/**
 * What keeps a unit from doing a task (vướng mắc), and the answer of whoever keeps the plan.
 *
 * @param agency code of the unit that raised it
 */
record DifficultyView(
        UUID id,
        UUID task,
        String agency,
        String text,
        String raisedBy,
        Instant raisedAt,
        DifficultyState state,
        String answer,
        String answeredBy,
        Instant answeredAt) {}
