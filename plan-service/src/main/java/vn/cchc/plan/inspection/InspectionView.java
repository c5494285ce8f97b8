package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.inspection.domain.InspectionTheme;

/**
 * An inspection plan.
 *
 * @param issuer code of the agency that inspects
 * @param number number of the document, or null
 * @param kinds codes of the kinds of inspection it provides for
 * @param contents what is looked at
 * @param plan the reform plan it carries out, or null
 */
record InspectionView(
        UUID id,
        int year,
        String issuer,
        String issuerName,
        String title,
        String number,
        LocalDate issuedOn,
        InspectionTheme theme,
        List<String> kinds,
        List<String> contents,
        UUID plan,
        InspectedUnits units) {

    /**
     * How far it is carried out, of the units the reader may know of.
     *
     * @param total units to be inspected, without those cancelled
     * @param late not done by the day planned
     * @param share percent done with two decimals; absent when there is no unit
     */
    record InspectedUnits(long total, long done, long late, long cancelled, BigDecimal share) {}
}
