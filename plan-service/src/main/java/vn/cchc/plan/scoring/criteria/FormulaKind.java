package vn.cchc.plan.scoring.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of formulas as clients and tables name them, with the parameters each needs. */
public enum FormulaKind {
    YES_NO("có/không"),
    BANDS("theo bậc"),
    PROPORTIONAL("theo tỷ lệ", "threshold", "full"),
    LINEAR("tuyến tính", "from", "to"),
    STEPPED("theo số lượng", "step", "points"),
    DEDUCTION("trừ điểm", "each", "floor"),
    SURVEY("khảo sát", "full", "minimumSample"),
    JUDGED("đánh giá");

    private final String vietnamese;
    private final List<String> parameters;

    FormulaKind(String vietnamese, String... parameters) {
        this.vietnamese = vietnamese;
        this.parameters = List.of(parameters);
    }

    List<String> parameters() {
        return parameters;
    }

    /** How tables for offices name it. */
    String vietnamese() {
        return vietnamese;
    }

    /** By its Vietnamese name or its code. */
    static Optional<FormulaKind> named(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.vietnamese.equals(plain)
                        || kind.name().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }
}
