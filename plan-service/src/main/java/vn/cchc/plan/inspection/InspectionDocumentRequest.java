package vn.cchc.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A document of an inspection.
 *
 * @param visit the inspection of the unit it is about, or null when it is about the whole plan
 */
record InspectionDocumentRequest(
        UUID visit,
        @NotNull Purpose purpose,
        @NotNull @Valid Paper document) {}
