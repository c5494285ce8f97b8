package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.DatabaseDays;

/** The rules of when remediation tasks close, by month of the missed deadlines. */
@ApplicationScoped
class RemediationRules {

    private static final String PUT = """
            insert into remediation_rule (effective_from, apology_required, legal_basis)
            values (:from, :required, :basis)
            on conflict on constraint remediation_rule_pk do update
            set apology_required = excluded.apology_required, legal_basis = excluded.legal_basis""";

    private final EntityManager entities;

    RemediationRules(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<RemediationRule> all() {
        List<Tuple> rows = entities.createNativeQuery("""
                        select effective_from, apology_required, legal_basis from remediation_rule
                        order by effective_from""", Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new RemediationRule(
                        DatabaseDays.of(row.get("effective_from")),
                        row.get("apology_required", Boolean.class),
                        row.get("legal_basis", String.class)))
                .toList();
    }

    @Transactional
    RemediationRule put(LocalDate effectiveFrom, RemediationRuleRequest request) {
        entities.createNativeQuery(PUT)
                .setParameter("from", effectiveFrom)
                .setParameter("required", request.apologyRequired())
                .setParameter("basis", request.legalBasis())
                .executeUpdate();
        return new RemediationRule(effectiveFrom, request.apologyRequired(), request.legalBasis());
    }
}
