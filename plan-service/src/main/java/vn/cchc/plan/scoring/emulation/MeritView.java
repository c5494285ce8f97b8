package vn.cchc.plan.scoring.emulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An initiative or a model case as it is kept.
 *
 * @param recordedBy account of the person
 * @param withdrawnAt when it was taken back, or null; such a one counts no more
 * @param withdrawnFor why, or null
 */
record MeritView(
        UUID id,
        String agency,
        int year,
        MeritKind kind,
        String title,
        String decisionNumber,
        LocalDate decisionDate,
        String decidedBy,
        MeritLevel level,
        Instant recordedAt,
        String recordedBy,
        Instant withdrawnAt,
        String withdrawnFor) {}
