package vn.cchc.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A unit was inspected.
 *
 * @param on the day it took place
 * @param minutes the minutes, or null where the conclusion stands for them
 * @param conclusion the conclusion, or null while there is none; it can follow as a document of the unit
 */
record InspectionResultRequest(
        @NotNull LocalDate on, @Valid Paper minutes, @Valid Paper conclusion) {}
