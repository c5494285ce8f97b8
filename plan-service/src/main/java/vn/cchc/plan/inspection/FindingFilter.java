package vn.cchc.plan.inspection;

import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.inspection.domain.FindingSource;

/**
 * What a list of findings is narrowed to; null leaves a part open.
 *
 * @param agency path of an agency: findings at it, kept by it, or the same of those below
 */
record FindingFilter(
        String agency,
        FindingSource source,
        FindingStateName state,
        Boolean overdue,
        UUID inspection,
        LocalDate detectedFrom,
        LocalDate detectedTo) {}
