package vn.cchc.plan.reporting;

import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Part;
import vn.cchc.plan.reporting.domain.Timeliness;

/**
 * What a list of reports owed is narrowed to; null leaves a part open.
 *
 * @param agency path of an agency: reports of it and of those below
 * @param owner code of an agency: its own reports only
 */
record OwedFilter(
        UUID period,
        UUID duty,
        Part part,
        OwedStateName state,
        Timeliness timeliness,
        String agency,
        String owner,
        LocalDate dueFrom,
        LocalDate dueTo) {

    static OwedFilter ofPeriod(UUID period) {
        return new OwedFilter(period, null, Part.UNIT, null, null, null, null, null, null);
    }

    static OwedFilter dueBetween(String owner, LocalDate from, LocalDate to) {
        return new OwedFilter(null, null, Part.UNIT, null, null, null, owner, from, to);
    }
}
