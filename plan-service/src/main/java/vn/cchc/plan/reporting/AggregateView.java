package vn.cchc.plan.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.reporting.domain.Field;
import vn.cchc.plan.reporting.domain.Timeliness;

/**
 * What the units' reports of a period add up to, of those the caller may see.
 *
 * @param asOf when this was computed, or the instant asked for
 * @param locked whether the figures are closed; what differs since then came by amendments
 * @param form the fields the figures belong to
 * @param totals sums of the lines by the code of their field; absent where no line has a value
 * @param lines one for each unit that owes the report
 * @param missing units without a line's figures that should have reported by now
 * @param reported what the office has reported upwards, or null
 */
record AggregateView(
        PeriodRef period,
        Instant asOf,
        boolean locked,
        List<Field> form,
        Map<String, Object> totals,
        List<Line> lines,
        List<Unit> missing,
        Reported reported) {

    /** A unit's code and name. */
    record Unit(String agency, String name) {}

    /**
     * What one unit reported.
     *
     * @param figures those that are counted, amendments included; null when none stand
     * @param amendments how many corrections since the period was locked are in the figures
     */
    @Schema(name = "AggregateLine")
    record Line(
            UUID report,
            String agency,
            String name,
            OwedStateName state,
            Timeliness timeliness,
            Map<String, Object> figures,
            String text,
            int amendments) {}

    /** The office's own report as it went up. */
    record Reported(Instant at, Map<String, Object> figures, String text) {}
}
