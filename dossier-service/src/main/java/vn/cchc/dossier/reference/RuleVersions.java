package vn.cchc.dossier.reference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.Advance;
import vn.cchc.dossier.domain.RuleValues;
import vn.cchc.kit.web.BusinessDays;

/** The values of the rules by date. They change seldom, so they are kept and read again every few minutes. */
@ApplicationScoped
public class RuleVersions {

    private record Value(String rule, LocalDate from, int amount, String legalBasis) {}

    /** A rule's value on some day and the text it comes from. */
    public record RuleInForce(int amount, String legalBasis) {}

    private final EntityManager entities;
    private volatile List<Value> values;

    RuleVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** The values in force on the day the dossier was received; the first ones for anything older. */
    public RuleValues on(Instant receivedAt) {
        LocalDate day = BusinessDays.of(receivedAt);
        return new RuleValues(
                amount("SUPPLEMENTS", day),
                amount("RESCHEDULES", day),
                amount("EXTENSION_TERMS", day),
                new Advance(amount("WARNING_HOURS", day), amount("WARNING_SHARE", day)));
    }

    /** What a rule says on the day of that moment; empty before it came into force. */
    public Optional<RuleInForce> rule(String rule, Instant at) {
        LocalDate day = BusinessDays.of(at);
        return values().stream()
                .filter(value -> value.rule().equals(rule) && !value.from().isAfter(day))
                .max(Comparator.comparing(Value::from))
                .map(value -> new RuleInForce(value.amount(), value.legalBasis()));
    }

    /** When the database is away, the values read last stay in force. */
    @Scheduled(identity = "rule-versions", every = "${cchc.rules.refresh:5m}", delayed = "${cchc.rules.refresh:5m}")
    void refresh() {
        values = QuarkusTransaction.requiringNew().call(this::load);
    }

    private int amount(String rule, LocalDate day) {
        List<Value> known = values().stream()
                .filter(value -> value.rule().equals(rule))
                .sorted(Comparator.comparing(Value::from))
                .toList();
        return known.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(known.get(0))
                .amount();
    }

    private List<Value> values() {
        if (values == null) {
            values = load();
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private List<Value> load() {
        List<Object[]> rows = entities.createNativeQuery(
                        "select rule, effective_from, amount, legal_basis from rule_version", Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new Value((String) row[0], day(row[1]), ((Number) row[2]).intValue(), (String) row[3]))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
