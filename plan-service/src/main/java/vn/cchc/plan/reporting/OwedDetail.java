package vn.cchc.plan.reporting;

import java.util.List;
import vn.cchc.plan.reporting.domain.Field;

/**
 * One report with all that belongs to it.
 *
 * @param form the fields asked for
 * @param submissions everything that was handed in for it, the last first
 * @param amendments corrections since the period was locked
 * @param urgings letters that urged it
 */
record OwedDetail(
        OwedView report,
        List<Field> form,
        List<SubmissionView> submissions,
        List<AmendmentView> amendments,
        List<UrgingView> urgings) {}
