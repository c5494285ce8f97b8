package vn.cchc.plan.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.reminder.domain.ReminderRule;
import vn.cchc.plan.reminder.domain.ReminderRules;

/** Keeps the rules. */
@ApplicationScoped
class RuleBook implements PanacheRepositoryBase<RuleEntity, RuleEntity.Key> {

    private final AgencyDirectory agencies;

    RuleBook(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    @Transactional
    ReminderRules rules() {
        return new ReminderRules(listAll().stream().map(RuleEntity::rule).toList());
    }

    /** Those that can hold for an agency: its own, those above it, the one for all; each agency's latest first. */
    @Transactional
    List<RuleView> concerning(String agency) {
        List<String> order = new ArrayList<>(agencies.upwards(agency));
        order.add(ReminderRule.ANY);
        return order.stream()
                .flatMap(code -> list("key.agency = ?1 order by key.effectiveFrom desc", code).stream())
                .map(RuleEntity::view)
                .toList();
    }

    @Transactional
    RuleView put(String agency, LocalDate effectiveFrom, RuleRequest request) {
        RuleEntity.Key key = new RuleEntity.Key(agency, effectiveFrom);
        RuleEntity entity = findByIdOptional(key).orElseGet(() -> {
            RuleEntity fresh = new RuleEntity(key, request);
            persist(fresh);
            return fresh;
        });
        entity.set(request);
        return entity.view();
    }
}
