package vn.cchc.dossier.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.reference.Rule;

/** Values of the rules and their changes, in the transaction at hand. */
@ApplicationScoped
class RuleStore {

    private final EntityManager entities;

    RuleStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The earliest first. */
    @SuppressWarnings("unchecked")
    List<RuleValue> values(Rule rule) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select cast(effective_from as text), amount, legal_basis from rule_version
                        where rule = :rule order by effective_from""", Object[].class)
                .setParameter("rule", rule.name())
                .getResultList();
        return rows.stream().map(row -> value(row, 0).orElseThrow()).toList();
    }

    /** The latest first; at most as many as anybody reads. */
    @SuppressWarnings("unchecked")
    List<RuleChange> changes(Rule rule) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select number, recorded_at, recorded_by, cast(effective_from as text), amount, legal_basis,
                               cast(effective_from as text), former_amount, former_legal_basis
                        from rule_change where rule = :rule order by number desc limit 200""", Object[].class)
                .setParameter("rule", rule.name())
                .getResultList();
        return rows.stream()
                .map(row -> new RuleChange(
                        (Long) row[0],
                        value(row, 3).orElseThrow(),
                        value(row, 6).orElse(null),
                        (Instant) row[1],
                        (String) row[2]))
                .toList();
    }

    /** One at a time changes a rule. */
    void lock(Rule rule) {
        entities.createNativeQuery("select 1 from rule_version where rule = :rule order by effective_from for update")
                .setParameter("rule", rule.name())
                .getResultList();
    }

    void put(Rule rule, RuleValue value) {
        entities.createNativeQuery("""
                        insert into rule_version (rule, effective_from, amount, legal_basis)
                        values (:rule, :from, :amount, :basis)
                        on conflict (rule, effective_from)
                        do update set amount = excluded.amount, legal_basis = excluded.legal_basis""")
                .setParameter("rule", rule.name())
                .setParameter("from", value.effectiveFrom())
                .setParameter("amount", value.amount())
                .setParameter("basis", value.legalBasis())
                .executeUpdate();
    }

    void record(Rule rule, RuleChange change) {
        RuleValue former = change.former();
        entities.createNativeQuery("""
                        insert into rule_change (rule, number, effective_from, amount, legal_basis, former_amount,
                                                 former_legal_basis, recorded_at, recorded_by)
                        values (:rule, :number, :from, :amount, :basis, cast(:formerAmount as integer), :formerBasis,
                                :at, :by)""")
                .setParameter("rule", rule.name())
                .setParameter("number", change.number())
                .setParameter("from", change.value().effectiveFrom())
                .setParameter("amount", change.value().amount())
                .setParameter("basis", change.value().legalBasis())
                .setParameter("formerAmount", former == null ? null : former.amount())
                .setParameter("formerBasis", former == null ? null : former.legalBasis())
                .setParameter("at", change.recordedAt())
                .setParameter("by", change.recordedBy())
                .executeUpdate();
    }

    /** Day, amount and text from that column on; empty where there is no amount. */
    private static Optional<RuleValue> value(Object[] row, int from) {
        return Optional.ofNullable((Number) row[from + 1])
                .map(amount ->
                        new RuleValue(LocalDate.parse((String) row[from]), amount.intValue(), (String) row[from + 2]));
    }
}
