package vn.cchc.plan.planning;

import java.util.List;
import vn.cchc.plan.planning.domain.StatusPeriod;

/** Statuses of continuous tasks: how many are given, missing, still open, and each. */
record StatusList(int given, int missing, int open, List<StatusView> items) {

    /** Counts all and shows those that stand as asked for; null shows all. */
    static StatusList of(List<StatusView> all, StatusPeriod.StatusStanding standing) {
        return new StatusList(
                count(all, StatusPeriod.StatusStanding.GIVEN),
                count(all, StatusPeriod.StatusStanding.MISSING),
                count(all, StatusPeriod.StatusStanding.OPEN),
                all.stream()
                        .filter(status -> standing == null || status.standing() == standing)
                        .toList());
    }

    private static int count(List<StatusView> all, StatusPeriod.StatusStanding standing) {
        return (int)
                all.stream().filter(status -> status.standing() == standing).count();
    }
}
