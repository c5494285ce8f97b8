package vn.cchc.plan.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Definition;

/**
 * A reporting duty as its keeper defines it.
 *
 * @param collector code of the office that collects; at the duty's own address it may be left out
 * @param plans ids of the plans its reports serve
 * @param effectiveFrom periods that end on that day or later follow these terms
 */
record DutyRequest(
        @Size(max = 35) String collector,
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 20) List<@NotNull UUID> plans,
        @NotNull LocalDate effectiveFrom,
        @NotNull Definition terms) {

    DutyRequest {
        plans = plans == null ? List.of() : plans;
    }
}
