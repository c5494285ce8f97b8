package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.aim.ToldAims;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.InspectionTheme;
import vn.cchc.plan.inspection.domain.Measure;

/**
 * Data of {@code vn.cchc.inspection-threshold.changed.v1} on {@code cchc.target-events.v1}: the whole threshold as it now is.
 *
 * @param agency code of the agency that has to reach it
 * @param unitsBelow code of the agency whose units are counted; null unless it is about coverage
 * @param strict whether it has to be exceeded rather than reached
 * @param sequence the number of the change of this threshold
 */
record ThresholdMessage(
        Instant occurredAt,
        String agency,
        String code,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Measure measure,
        String name,
        InspectionTheme theme,
        String unitsBelow,
        List<AgencyKind> unitKinds,
        FindingSource source,
        BigDecimal percent,
        boolean strict,
        String legalBasis,
        long sequence)
        implements ToldAims.Aim {

    static ThresholdMessage of(ThresholdView view, long sequence, Instant at) {
        return new ThresholdMessage(
                at,
                view.agency(),
                view.code(),
                view.effectiveFrom(),
                view.effectiveTo(),
                view.measure(),
                view.name(),
                view.theme(),
                view.unitsBelow(),
                view.unitKinds(),
                view.source(),
                view.percent(),
                view.strict(),
                view.legalBasis(),
                sequence);
    }

    @Override
    public String type() {
        return "vn.cchc.inspection-threshold.changed.v1";
    }

    /** Each version by its first day is a subject of its own. */
    @Override
    public String subject() {
        return agency + "/" + code + "/" + effectiveFrom;
    }
}
