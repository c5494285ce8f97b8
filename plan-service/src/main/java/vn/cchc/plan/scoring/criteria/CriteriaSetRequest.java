package vn.cchc.plan.scoring.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A set of criteria to keep.
 *
 * @param criteria in the order of the document, parents before their parts
 */
record CriteriaSetRequest(
        @NotNull @Valid SetHead set,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid CriterionForm> criteria) {}
