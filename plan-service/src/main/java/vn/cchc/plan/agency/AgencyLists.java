package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads agencies of one province. */
@ApplicationScoped
class AgencyLists {

    private final AgencyRepository repository;

    AgencyLists(AgencyRepository repository) {
        this.repository = repository;
    }

    @Transactional
    Optional<StoredAgency> find(String code, String province) {
        return repository
                .findByIdOptional(code)
                .filter(entity -> provinceOf(entity.path()).equals(province))
                .map(entity -> new StoredAgency(AgencyView.of(entity), entity.sequence()));
    }

    @Transactional
    List<AgencyView> search(AgencyFilter filter, String province, String after, int rows) {
        return repository.search(filter, province, after, rows).stream()
                .map(AgencyView::of)
                .toList();
    }

    static String provinceOf(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
