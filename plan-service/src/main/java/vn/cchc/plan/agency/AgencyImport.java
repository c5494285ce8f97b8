package vn.cchc.plan.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Agencies to add or change together, in any order; all of them or none. */
record AgencyImport(@NotNull @Size(min = 1, max = 20_000) List<@NotNull @Valid AgencyRequest> agencies) {}
