package vn.cchc.plan.inspection;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.InspectionTheme;
import vn.cchc.plan.inspection.domain.Measure;

/**
 * A share that an agency has to reach.
 *
 * @param effectiveTo last day it holds, or null
 * @param theme inspections about that only, or null for any; of COVERAGE
 * @param unitsBelow code of the agency whose units are counted, this one or one above it; of COVERAGE
 * @param unitKinds the class of units that is counted; of COVERAGE
 * @param source findings of that source only, or null for all; of ANSWERED and COMPLETED
 * @param percent such as 30
 * @param strict whether it has to be exceeded ("trên 30%") rather than reached ("từ 30% trở lên")
 * @param legalBasis document that asks for it
 */
record ThresholdRequest(
        LocalDate effectiveTo,
        @NotNull Measure measure,
        @NotBlank @Size(max = 500) String name,
        InspectionTheme theme,
        @Size(min = 1, max = 35) String unitsBelow,
        @Size(max = 6) List<@NotNull AgencyKind> unitKinds,
        FindingSource source,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @NotNull Boolean strict,
        @NotBlank @Size(max = 2000) String legalBasis) {

    ThresholdRequest {
        unitKinds = unitKinds == null ? List.of() : unitKinds;
    }

    /** Refuses with 400 what does not go together. */
    void check(LocalDate effectiveFrom) {
        BusinessDays.require("/path/effectiveFrom", effectiveFrom);
        BusinessDays.require("/effectiveTo", effectiveTo);
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw Problems.validation(Violation.at(
                    "/effectiveTo", "Phải không trước ngày bắt đầu.", "Must not be before the first day."));
        }
        boolean coverage = measure == Measure.COVERAGE;
        require("/unitsBelow", unitsBelow != null, coverage);
        require("/unitKinds", !unitKinds.isEmpty(), coverage);
        if (theme != null && !coverage) {
            require("/theme", true, false);
        }
        if (source != null && coverage) {
            require("/source", true, false);
        }
        if (strict && percent.compareTo(BigDecimal.valueOf(100)) == 0) {
            throw Problems.validation(
                    Violation.at("/strict", "Không thể vượt 100%.", "Nothing can exceed 100 percent."));
        }
    }

    private static void require(String pointer, boolean there, boolean wanted) {
        if (there != wanted) {
            throw Problems.validation(
                    wanted
                            ? Violation.at(pointer, "Không được để trống.", "Must not be empty.")
                            : Violation.at(pointer, "Không dùng với chỉ số này.", "Not for this measure."));
        }
    }
}
