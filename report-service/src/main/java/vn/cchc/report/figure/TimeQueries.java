package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Counts how long dossiers took that were resolved in a period, in whole working days. From the sums kept beforehand where there
 * are any for what is asked, else one by one; both give the same. There are none of what came in online alone.
 */
@ApplicationScoped
public class TimeQueries {

    private final FactTimes facts;
    private final CubeTimes cube;
    private final CubePlaces places;

    TimeQueries(FactTimes facts, CubeTimes cube, CubePlaces places) {
        this.facts = facts;
        this.cube = cube;
        this.places = places;
    }

    /** Of each group in which any dossier was resolved that the law counts. */
    public Map<Group, DayHistogram> times(Asked asked, GroupBy groupBy) {
        boolean summed = !asked.apart() && !asked.onlineOnly();
        if (!summed) {
            return facts.times(asked, groupBy);
        }
        return places.of(asked.agencyPath())
                .filter(place -> CubeSource.has(groupBy, place))
                .map(place -> cube.times(asked, groupBy, place))
                .orElseGet(() -> facts.times(asked, groupBy));
    }
}
