package vn.cchc.plan.scoring.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.agency.domain.AgencyKind;

/**
 * Whose scorecards to open.
 *
 * @param agencies codes of units; or else
 * @param kinds every unit of these kinds below the issuer that exists at the end of the index year
 */
record OpenRequest(
        @NotNull UUID set,
        @Size(max = 500) List<@NotBlank @Size(max = 35) String> agencies,
        @Size(max = 6) Set<@NotNull AgencyKind> kinds) {

    OpenRequest {
        agencies = agencies == null ? List.of() : agencies.stream().distinct().toList();
        kinds = kinds == null ? Set.of() : kinds;
    }
}
