package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Sets whose results are public. */
@ApplicationScoped
public class PublishedSets {

    private final CriteriaSetRepository sets;
    private final FormulaJson json;

    PublishedSets(CriteriaSetRepository sets, FormulaJson json) {
        this.sets = sets;
        this.json = json;
    }

    /** Where a page ended. */
    public record Place(int indexYear, UUID id) {}

    /** The latest index year first; null leaves issuer or year open. */
    @Transactional
    public List<CriteriaSet> page(String issuer, Integer indexYear, Place after, int rows) {
        return sets.published(issuer, indexYear, after, rows).stream()
                .map(entity -> entity.set(json))
                .toList();
    }
}
