package vn.cchc.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.inspection.domain.FindingSource;

/**
 * A finding. Of an inspection that is kept here only the visit is named; of another authority, who found it and where.
 *
 * @param visit the inspection of the unit; with source INSPECTION only
 * @param agency code of the agency at which it was found; with other sources only
 * @param keeper code of the agency that follows it, or null for the caller's own; with other sources only
 * @param authority who found it, such as "Thanh tra tỉnh"; with other sources only
 * @param authorityNumber number of its conclusion or report
 * @param content what was found
 * @param dueOn last good day for putting it right, or null while none is named
 * @param document what proves the finding, or null
 */
record FindingRequest(
        @NotNull FindingSource source,
        UUID visit,
        @Size(min = 1, max = 35) String agency,
        @Size(min = 1, max = 35) String keeper,
        @Size(min = 1, max = 500) String authority,
        @Size(min = 1, max = 60) String authorityNumber,
        LocalDate authorityDate,
        @NotBlank @Size(max = 10_000) String content,
        @NotNull LocalDate detectedOn,
        LocalDate dueOn,
        @Valid Paper document) {

    /** Refuses with 400 what does not go together. */
    void check(LocalDate today) {
        Visits.requirePast("/detectedOn", detectedOn, today);
        BusinessDays.require("/authorityDate", authorityDate);
        requireAfter(dueOn, detectedOn);
        Paper.checked("/document", document);
        boolean own = source == FindingSource.INSPECTION;
        require("/visit", visit != null, own);
        require("/agency", agency != null, !own);
        require("/authority", authority != null, !own);
        if (own && (keeper != null || authorityNumber != null || authorityDate != null)) {
            throw Problems.validation(Violation.at(
                    "/source", "Cuộc kiểm tra đã nêu các nội dung này.", "The inspection says so itself."));
        }
    }

    static void requireAfter(LocalDate dueOn, LocalDate detectedOn) {
        BusinessDays.require("/dueOn", dueOn);
        if (dueOn != null && dueOn.isBefore(detectedOn)) {
            throw Problems.validation(Violation.at(
                    "/dueOn", "Phải không trước ngày phát hiện.", "Must not be before the day of detection."));
        }
    }

    private static void require(String pointer, boolean there, boolean wanted) {
        if (there != wanted) {
            throw Problems.validation(
                    wanted
                            ? Violation.at(pointer, "Không được để trống với nguồn này.", "Needed for this source.")
                            : Violation.at(pointer, "Không dùng với nguồn này.", "Not for this source."));
        }
    }
}
