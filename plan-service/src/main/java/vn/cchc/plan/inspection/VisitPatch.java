package vn.cchc.plan.inspection;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another day or team of an inspection that has not taken place; both are taken over as they are. */
record VisitPatch(LocalDate plannedOn, @Size(max = 2000) String team) {}
