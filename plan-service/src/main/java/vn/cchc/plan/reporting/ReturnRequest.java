package vn.cchc.plan.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Why a report is given back.
 *
 * @param resubmitBy until when a better one counts as on time; left out, the first due day goes on to count
 */
record ReturnRequest(@NotBlank @Size(max = 2000) String reason, LocalDate resubmitBy) {}
