package vn.cchc.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A unit to be inspected.
 *
 * @param agency code of the unit
 * @param kind code of the kind of inspection, one of the plan's
 * @param plannedOn the day it is to be finished by, or null where none is named beforehand
 * @param team who inspects
 */
record VisitRequest(
        @NotBlank @Size(max = 35) String agency,
        @NotBlank @Size(max = 40) String kind,
        LocalDate plannedOn,
        @Size(max = 2000) String team) {}
