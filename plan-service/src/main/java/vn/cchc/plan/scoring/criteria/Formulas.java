package vn.cchc.plan.scoring.criteria;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.scoring.domain.Formula;

/** Between a formula as sent and the rule it is. */
public final class Formulas {

    private static final Text BANDS =
            Text.of("chỉ cách tính theo bậc có danh sách bậc", "only a formula of bands has bands");
    private static final Text WHOLE =
            Text.of("bước và số phiếu tối thiểu phải là số nguyên", "step and smallest sample are whole numbers");

    private Formulas() {}

    /** What keeps the form from being a formula, if anything does. */
    static Optional<Text> fault(FormulaForm form) {
        if (!form.bands().isEmpty() && form.kind() != FormulaKind.BANDS) {
            return Optional.of(BANDS);
        }
        List<String> wanted = form.kind().parameters();
        if (!form.parameters().keySet().equals(new TreeSet<>(wanted))) {
            String names = wanted.isEmpty() ? "—" : String.join(", ", wanted);
            return Optional.of(Text.of("tham số của cách tính này là: " + names, "its parameters are: " + names));
        }
        boolean whole = isWhole(form.parameters().get("step"))
                && isWhole(form.parameters().get("minimumSample"));
        return whole ? Optional.empty() : Optional.of(WHOLE);
    }

    private static boolean isWhole(BigDecimal number) {
        return number == null || number.stripTrailingZeros().scale() <= 0;
    }

    /** The rule; the form has no fault. */
    public static Formula of(FormulaForm form) {
        Map<String, BigDecimal> values = form.parameters();
        return switch (form.kind()) {
            case YES_NO -> new Formula.YesNo();
            case JUDGED -> new Formula.Judged();
            case BANDS ->
                new Formula.Bands(form.bands().stream()
                        .map(band -> new Formula.Band(band.from(), Boolean.TRUE.equals(band.strictly()), band.points()))
                        .toList());
            case PROPORTIONAL -> new Formula.Proportional(values.get("threshold"), values.get("full"));
            case LINEAR -> new Formula.Linear(values.get("from"), values.get("to"));
            case STEPPED -> new Formula.Stepped(values.get("step").intValueExact(), values.get("points"));
            case DEDUCTION -> new Formula.Deduction(values.get("each"), values.get("floor"));
            case SURVEY ->
                new Formula.Survey(
                        values.get("full"), values.get("minimumSample").intValueExact());
        };
    }

    static FormulaForm of(Formula formula) {
        if (formula instanceof Formula.Bands bands) {
            List<BandForm> forms = bands.bands().stream()
                    .map(band -> new BandForm(band.from(), band.strictly(), band.points()))
                    .toList();
            return new FormulaForm(FormulaKind.BANDS, forms, null);
        }
        if (formula instanceof Formula.Proportional of) {
            return form(FormulaKind.PROPORTIONAL, of.threshold(), of.full());
        }
        if (formula instanceof Formula.Linear of) {
            return form(FormulaKind.LINEAR, of.from(), of.to());
        }
        if (formula instanceof Formula.Stepped of) {
            return form(FormulaKind.STEPPED, BigDecimal.valueOf(of.step()), of.points());
        }
        if (formula instanceof Formula.Deduction of) {
            return form(FormulaKind.DEDUCTION, of.each(), of.floor());
        }
        if (formula instanceof Formula.Survey of) {
            return form(FormulaKind.SURVEY, of.full(), BigDecimal.valueOf(of.minimumSample()));
        }
        return form(formula instanceof Formula.YesNo ? FormulaKind.YES_NO : FormulaKind.JUDGED);
    }

    private static FormulaForm form(FormulaKind kind, BigDecimal... values) {
        Map<String, BigDecimal> parameters = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            parameters.put(kind.parameters().get(i), values[i]);
        }
        return new FormulaForm(kind, null, parameters);
    }
}
