package vn.cchc.plan.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A correction after the period was locked.
 *
 * @param figures all figures as they should have been, by the code of their field
 */
record AmendmentRequest(
        @NotNull @Size(max = 200) Map<String, Object> figures,
        @NotBlank @Size(max = 2000) String reason) {}
