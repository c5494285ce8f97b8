package vn.cchc.plan.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom to urge.
 *
 * @param agencies codes of units; left out, all whose reports are missing and may still be urged
 */
record UrgingRequest(@Size(min = 1, max = 500) List<@NotBlank @Size(max = 35) String> agencies) {}
