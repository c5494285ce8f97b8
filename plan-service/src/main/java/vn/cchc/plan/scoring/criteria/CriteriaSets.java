package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.scoring.criteria.CriteriaSetRepository.SetKey;
import vn.cchc.plan.scoring.domain.CriteriaTree;
import vn.cchc.plan.scoring.domain.Criterion;

/** Keeps the sets of criteria. What is in force never changes, but for the days by which its steps are due. */
@ApplicationScoped
public class CriteriaSets {

    private static final Text TAKEN = Text.of(
            "Cơ quan này đã có bộ tiêu chí mang mã đó cho năm đánh giá.",
            "The issuer has a set of that code for the index year.");
    private static final Text BINDING =
            Text.of("Bộ tiêu chí đã có hiệu lực nên không sửa được nữa.", "The set is in force and no longer changes.");

    private final CriteriaSetRepository sets;
    private final FormulaJson json;
    private final Clock clock;

    CriteriaSets(CriteriaSetRepository sets, FormulaJson json, Clock clock) {
        this.sets = sets;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public Optional<CriteriaSet> find(UUID id) {
        return sets.findByIdOptional(id).map(entity -> entity.set(json));
    }

    /** The set of the same index for another year, if the issuer has one. */
    @Transactional
    public Optional<CriteriaSet> ofYear(CriteriaSet set, int indexYear) {
        return sets.of(set.head().issuer(), indexYear, set.head().code()).map(entity -> entity.set(json));
    }

    @Transactional
    boolean visible(UUID id, String scope) {
        return sets.visible(id, scope);
    }

    @Transactional
    List<CriteriaSet> page(Integer indexYear, String scope, SetKey after, int rows) {
        return sets.page(indexYear, scope, after, rows).stream()
                .map(entity -> entity.set(json))
                .toList();
    }

    @Transactional
    CriteriaSet create(SetHead head, CriteriaTree tree) {
        sets.lock(head);
        requireNewCode(head, null);
        CriteriaSetEntity entity = new CriteriaSetEntity(head, clock.instant());
        entity.consistOf(rows(tree));
        sets.persistAndFlush(entity);
        return entity.set(json);
    }

    @Transactional
    CriteriaSet replace(UUID id, String ifMatch, SetHead head, CriteriaTree tree) {
        sets.lock(head);
        CriteriaSetEntity entity = matching(id, ifMatch);
        if (entity.state() != SetState.DRAFT) {
            throw Problems.conflict("criteria-set-in-force", BINDING);
        }
        requireNewCode(head, id);
        entity.become(head);
        // The rows are replaced as a whole: the old ones have to go before the new ones come.
        entity.consistOf(List.of());
        sets.flush();
        entity.consistOf(rows(tree));
        sets.flush();
        return entity.set(json);
    }

    /** From now on it binds; saying so again changes nothing. */
    @Transactional
    CriteriaSet enforce(UUID id) {
        CriteriaSetEntity entity = sets.forUpdate(id).orElseThrow(Problems::notFound);
        if (entity.state() == SetState.DRAFT) {
            entity.enforce(clock.instant());
            sets.flush();
        }
        return entity.set(json);
    }

    @Transactional
    CriteriaSet due(UUID id, String ifMatch, Deadlines deadlines) {
        CriteriaSetEntity entity = matching(id, ifMatch);
        entity.due(deadlines);
        sets.flush();
        return entity.set(json);
    }

    /** Held until the transaction ends, so that nobody opens or decides a scorecard while results are published. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CriteriaSet hold(UUID id) {
        return sets.forUpdate(id).orElseThrow(Problems::notFound).set(json);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CriteriaSet published(UUID id, String subject) {
        CriteriaSetEntity entity = sets.findById(id);
        entity.publish(clock.instant(), subject);
        sets.flush();
        return entity.set(json);
    }

    private CriteriaSetEntity matching(UUID id, String ifMatch) {
        CriteriaSetEntity entity = sets.forUpdate(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, entity.version());
        return entity;
    }

    private void requireNewCode(SetHead head, UUID own) {
        sets.of(head.issuer(), head.indexYear(), head.code())
                .filter(known -> !known.id().equals(own))
                .ifPresent(known -> {
                    throw Problems.unprocessable("criteria-set-taken", TAKEN, Violation.at("/set/code", TAKEN));
                });
    }

    private List<CriterionRow> rows(CriteriaTree tree) {
        List<CriterionRow> rows = new ArrayList<>();
        for (Criterion criterion : tree.criteria()) {
            rows.add(new CriterionRow(rows.size() + 1, criterion, json));
        }
        return rows;
    }
}
