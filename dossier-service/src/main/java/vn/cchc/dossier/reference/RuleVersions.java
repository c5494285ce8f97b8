package vn.cchc.dossier.reference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Advance;
import vn.cchc.dossier.domain.RuleValues;
import vn.cchc.kit.web.BusinessDays;

/** The values of the rules by date. They change seldom, so they are kept and read again every few minutes. */
@ApplicationScoped
public class RuleVersions {

    private record Row(Rule rule, Value value) {}

    /** What a rule says from a day on, and the text it comes from. */
    public record Value(LocalDate from, int amount, String legalBasis) {}

    /** A rule's value on some day and the text it comes from. */
    public record RuleInForce(int amount, String legalBasis) {}

    private final EntityManager entities;
    private volatile Map<Rule, List<Value>> values;

    RuleVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** The values in force on the day the dossier was received; the first ones for anything older. */
    public RuleValues on(Instant receivedAt) {
        LocalDate day = BusinessDays.of(receivedAt);
        return new RuleValues(
                amount(Rule.SUPPLEMENTS, day),
                amount(Rule.RESCHEDULES, day),
                amount(Rule.EXTENSION_TERMS, day),
                amount(Rule.SUPPLEMENT_DAYS, day),
                amount(Rule.NOTICE_DAYS, day),
                new Advance(amount(Rule.WARNING_HOURS, day), amount(Rule.WARNING_SHARE, day)));
    }

    /** What a rule says on the day of that moment; empty before it came into force. */
    public Optional<RuleInForce> rule(Rule rule, Instant at) {
        LocalDate day = BusinessDays.of(at);
        return of(rule).stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(value -> new RuleInForce(value.amount(), value.legalBasis()));
    }

    /** All values of a rule, the earliest first. */
    public List<Value> of(Rule rule) {
        return values().getOrDefault(rule, List.of());
    }

    /** When the database is away, the values read last stay in force. */
    @Scheduled(identity = "rule-versions", every = "${cchc.rules.refresh:5m}", delayed = "${cchc.rules.refresh:5m}")
    public void refresh() {
        values = QuarkusTransaction.requiringNew().call(this::load);
    }

    private int amount(Rule rule, LocalDate day) {
        List<Value> known = of(rule);
        return known.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(known.get(0))
                .amount();
    }

    private Map<Rule, List<Value>> values() {
        if (values == null) {
            values = load();
        }
        return values;
    }

    /** Rules of a newer build, whose replicas may be running already, are passed over. */
    @SuppressWarnings("unchecked")
    private Map<Rule, List<Value>> load() {
        List<Object[]> rows = entities.createNativeQuery(
                        "select rule, effective_from, amount, legal_basis from rule_version", Object[].class)
                .getResultList();
        return rows.stream()
                .flatMap(row -> Rule.named((String) row[0])
                        .map(rule ->
                                new Row(rule, new Value(day(row[1]), ((Number) row[2]).intValue(), (String) row[3])))
                        .stream())
                .sorted(Comparator.comparing(row -> row.value().from()))
                .collect(Collectors.groupingBy(
                        Row::rule,
                        () -> new EnumMap<>(Rule.class),
                        Collectors.mapping(Row::value, Collectors.toList())));
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
