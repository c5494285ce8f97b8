package vn.cchc.dossier.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.ETags;

/** Reads the rules and changes their values, each change with what was said before. */
@ApplicationScoped
class RuleBook {

    private final RuleStore store;
    private final RuleVersions inUse;
    private final AgencyScope scope;
    private final Clock clock;

    RuleBook(RuleStore store, RuleVersions inUse, AgencyScope scope, Clock clock) {
        this.store = store;
        this.inUse = inUse;
        this.scope = scope;
        this.clock = clock;
    }

    List<RuleView> all(Language language) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Arrays.stream(Rule.values())
                        .map(rule -> listed(rule, language))
                        .toList());
    }

    RuleView read(Rule rule, Language language) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> listed(rule, language).with(store.changes(rule)));
    }

    /** In use here once it is committed; other replicas read it within minutes. */
    RuleView put(Rule rule, RuleValue value, String ifMatch, Language language) {
        value.requireSensible(rule);
        RuleView changed = QuarkusTransaction.requiringNew().call(() -> {
            store.lock(rule);
            RuleView present = read(rule, language);
            ETags.requireMatch(ifMatch, present.version());
            change(rule, value, present);
            return read(rule, language);
        });
        inUse.refresh();
        return changed;
    }

    private void change(Rule rule, RuleValue value, RuleView present) {
        RuleValue former = present.values().stream()
                .filter(known -> known.effectiveFrom().equals(value.effectiveFrom()))
                .findFirst()
                .orElse(null);
        if (value.equals(former)) {
            return;
        }
        store.put(rule, value);
        store.record(
                rule,
                new RuleChange(
                        present.version() + 1,
                        value,
                        former,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        scope.caller().subject()));
    }

    private RuleView listed(Rule rule, Language language) {
        List<RuleValue> values = store.values(rule);
        LocalDate today = LocalDate.now(clock);
        RuleValue inForce = values.stream()
                .filter(value -> !value.effectiveFrom().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return RuleView.of(rule, inForce, values, language);
    }
}
