package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.kit.identity.AgencyPaths;

/** The owner of the tree answers from its own table. */
@ApplicationScoped
class AgencyTablePaths implements AgencyPaths {

    private final AgencyRepository repository;

    AgencyTablePaths(AgencyRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> path(String agencyCode) {
        return agencyCode == null
                ? Optional.empty()
                : repository.findByIdOptional(agencyCode).map(AgencyEntity::path);
    }
}
