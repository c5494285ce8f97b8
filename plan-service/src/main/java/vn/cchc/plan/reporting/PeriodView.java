package vn.cchc.plan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.PeriodKind;

/**
 * A period of a duty.
 *
 * @param dutyVersion version of the duty's terms that hold for it
 * @param from first day covered
 * @param to last day covered
 * @param collectionDue last good day for units, or null while nobody has named one
 * @param aggregationDue last good day for the office, or null
 * @param datesBy authority that named the days, or null when they follow from the terms
 * @param reference its document, or null
 * @param lockedAt since when only amendments are possible, or null
 */
record PeriodView(
        UUID id,
        DutyRef duty,
        int dutyVersion,
        PeriodKind kind,
        String label,
        LocalDate from,
        LocalDate to,
        LocalDate collectionDue,
        LocalDate aggregationDue,
        String datesBy,
        String reference,
        Instant lockedAt,
        PeriodCounts counts) {}
