package vn.cchc.plan.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.cchc.plan.agency.domain.AgencyKind;

/**
 * A deadline cell to read.
 *
 * @param issued day the plan was issued; left out while unknown
 * @param issuedBy what sort of agency issued the plan, on which it depends whose plan "kế hoạch của huyện" is; left out while
 *     unknown
 * @param beforeIsInclusive whether "trước ngày D" accepts D itself; left out, as the installation is configured
 */
record ParseRequest(
        @NotNull @Size(max = 2000) String text,
        @NotNull @Min(2000) @Max(2100) Integer planYear,
        LocalDate issued,
        AgencyKind issuedBy,
        Boolean beforeIsInclusive) {}
