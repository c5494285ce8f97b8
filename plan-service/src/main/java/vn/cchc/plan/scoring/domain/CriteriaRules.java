package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.plan.scoring.domain.CriteriaTree.At;

/** What holds for the criteria of a set. */
final class CriteriaRules {

    private static final Fault EMPTY =
            new Fault("criteria-missing", "Bộ tiêu chí chưa có tiêu chí nào.", "The set has no criteria.");
    private static final Fault KEY_REPEATED =
            new Fault("criterion-key-repeated", "Khóa của tiêu chí bị trùng.", "The key of the criterion repeats.");
    private static final Fault PARENT_UNKNOWN = new Fault(
            "criterion-parent-unknown",
            "Tiêu chí cha phải đứng trước trong cùng bộ.",
            "The parent stands before its parts in the same set.");
    private static final Fault FORMULA_MISSING = new Fault(
            "formula-missing",
            "Tiêu chí không có tiêu chí thành phần thì phải có cách tính điểm.",
            "A criterion without parts needs a formula.");
    private static final Fault FORMULA_OF_PARENT = new Fault(
            "formula-of-parent",
            "Điểm của tiêu chí có tiêu chí thành phần là tổng của chúng, không có cách tính riêng.",
            "A criterion with parts is their sum and has no formula.");
    private static final Fault MAXIMUM_MISSING =
            new Fault("maximum-missing", "Điểm tối đa phải lớn hơn 0.", "The maximum is above 0.");
    private static final Fault SUM_DIFFERS = new Fault(
            "maximum-not-sum",
            "Điểm tối đa ghi ở đây khác tổng điểm các tiêu chí thành phần là %s.",
            "The maximum stated differs from the sum of the parts, which is %s.");

    private CriteriaRules() {}

    static List<At> shape(List<Criterion> criteria, Map<String, List<Integer>> parts) {
        if (criteria.isEmpty()) {
            return List.of(new At(0, "", EMPTY));
        }
        List<At> faults = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            if (criterion.parent() != null && !before.contains(criterion.parent())) {
                faults.add(new At(i, "parent", PARENT_UNKNOWN));
            }
            if (!before.add(criterion.key())) {
                faults.add(new At(i, "key", KEY_REPEATED));
            }
            faults.addAll(scoring(i, criterion, parts.containsKey(criterion.key())));
        }
        return faults;
    }

    private static List<At> scoring(int index, Criterion criterion, boolean hasParts) {
        if (hasParts) {
            return criterion.isScored() ? List.of(new At(index, "formula", FORMULA_OF_PARENT)) : List.of();
        }
        if (!criterion.isScored()) {
            return List.of(new At(index, "formula", FORMULA_MISSING));
        }
        if (criterion.max() == null || criterion.max().signum() <= 0) {
            return List.of(new At(index, "maxPoints", MAXIMUM_MISSING));
        }
        return FormulaRules.fault(criterion.formula(), criterion.max())
                .map(fault -> List.of(new At(index, "formula", fault)))
                .orElse(List.of());
    }

    static List<At> sums(List<Criterion> criteria, BigDecimal[] worth) {
        List<At> faults = new ArrayList<>();
        for (int i = 0; i < worth.length; i++) {
            BigDecimal stated = criteria.get(i).max();
            if (stated != null && stated.compareTo(worth[i]) != 0) {
                faults.add(new At(i, "maxPoints", SUM_DIFFERS.about(Points.text(worth[i]))));
            }
        }
        return faults;
    }
}
