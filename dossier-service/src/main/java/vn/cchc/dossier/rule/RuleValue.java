package vn.cchc.dossier.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/** What a rule says from a day on, and the text it comes from. */
record RuleValue(
        @NotNull LocalDate effectiveFrom,
        @NotNull Integer amount,
        @NotBlank @Size(max = 500) String legalBasis) {

    /** No rule of administrative procedures is older, and nobody decides for longer ahead. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    void requireSensible(Rule rule) {
        List<Violation> faults = new ArrayList<>();
        if (effectiveFrom.isBefore(FIRST) || effectiveFrom.isAfter(LAST)) {
            faults.add(Violation.at("/effectiveFrom", "phải từ năm 2000 đến năm 2100", "must be from 2000 to 2100"));
        }
        if (amount < rule.lowest() || amount > rule.highest()) {
            String bounds = rule.lowest() + "–" + rule.highest();
            faults.add(Violation.at("/amount", "phải trong khoảng " + bounds, "must be within " + bounds));
        }
        if (!faults.isEmpty()) {
            throw Problems.validation(faults);
        }
    }
}
