package vn.cchc.dossier.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.kit.problem.Language;

/**
 * A rule with all its values.
 *
 * @param meaning what it says, in the caller's language
 * @param unit what an amount counts
 * @param inForce the value of today; null before the first one
 * @param values all of them, the earliest first
 * @param changes who changed what when, the latest first; only where one rule is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
        Rule rule,
        String meaning,
        Rule.Unit unit,
        int lowest,
        int highest,
        @JsonInclude(JsonInclude.Include.ALWAYS) RuleValue inForce,
        List<RuleValue> values,
        List<RuleChange> changes) {

    static RuleView of(Rule rule, RuleValue inForce, List<RuleValue> values, Language language) {
        return new RuleView(
                rule, rule.meaning().in(language), rule.unit(), rule.lowest(), rule.highest(), inForce, values, null);
    }

    RuleView with(List<RuleChange> recorded) {
        return new RuleView(rule, meaning, unit, lowest, highest, inForce, values, recorded);
    }

    /** Counts the changes: what the ETag says. */
    long version() {
        return changes.isEmpty() ? 0 : changes.get(0).number();
    }
}
