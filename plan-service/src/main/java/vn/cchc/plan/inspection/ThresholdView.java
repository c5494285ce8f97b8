package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.InspectionTheme;
import vn.cchc.plan.inspection.domain.Measure;

/**
 * A share that an agency has to reach, from a day on.
 *
 * @param strict whether it has to be exceeded rather than reached
 */
record ThresholdView(
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
        String legalBasis) {}
