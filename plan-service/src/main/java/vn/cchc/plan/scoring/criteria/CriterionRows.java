package vn.cchc.plan.scoring.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.kit.web.TextRules;
import vn.cchc.plan.scoring.criteria.CriteriaSheet.CellFault;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Reads rows one after the other; the level of a row says of which row above it is a part. */
final class CriterionRows {

    private static final Text LEVEL = Text.of(
            "cấp phải từ 1 và không được nhảy cấp so với dòng trên",
            "the level starts at 1 and is at most one more than that of the row above");
    private static final Text NUMBER = Text.of("phải là số", "has to be a number");
    private static final Text KIND = Text.of("không phải cách tính điểm nào", "is no formula");
    private static final Text PARAMETERS =
            Text.of("tham số không đọc được hoặc bị trùng", "parameters are unreadable or repeat");
    private static final Text YES_OR_NO = Text.of("phải là có hoặc không", "has to be có or không");
    private static final Text SOURCE = Text.of("không phải nguồn số liệu nào", "is no source");

    /** Keys from the area down to the row above. */
    private final List<String> above = new ArrayList<>();

    /** The criterion of a row; empty when a fault was found. */
    Optional<CriterionForm> read(HeadedTable.Row<CriterionColumn> row, List<CellFault> faults) {
        String key = row.text(CriterionColumn.KEY).isEmpty()
                ? UUID.randomUUID().toString()
                : clean(row, CriterionColumn.KEY);
        String parent = parent(row, key, faults);
        BigDecimal max = maximum(row, faults);
        FormulaForm formula = formula(row, faults);
        Boolean evidence = evidence(row, faults);
        FigureKind source = source(row, faults);
        return faults.isEmpty()
                ? Optional.of(new CriterionForm(
                        key,
                        parent,
                        row.text(CriterionColumn.CODE).isEmpty() ? null : clean(row, CriterionColumn.CODE),
                        clean(row, CriterionColumn.NAME),
                        max,
                        formula,
                        evidence,
                        source))
                : Optional.empty();
    }

    private static String clean(HeadedTable.Row<CriterionColumn> row, CriterionColumn column) {
        return TextRules.normalise(row.text(column)).orElseThrow();
    }

    private String parent(HeadedTable.Row<CriterionColumn> row, String key, List<CellFault> faults) {
        String text = row.text(CriterionColumn.LEVEL);
        int level = text.matches("[1-9]") ? Integer.parseInt(text) : 0;
        if (level == 0 || level > above.size() + 1) {
            faults.add(new CellFault(CriterionColumn.LEVEL, LEVEL));
            return null;
        }
        above.subList(level - 1, above.size()).clear();
        String parent = above.isEmpty() ? null : above.get(level - 2);
        above.add(key);
        return parent;
    }

    private static BigDecimal maximum(HeadedTable.Row<CriterionColumn> row, List<CellFault> faults) {
        String text = row.text(CriterionColumn.MAXIMUM);
        if (text.isEmpty()) {
            return null;
        }
        return ParameterText.number(text).orElseGet(() -> {
            faults.add(new CellFault(CriterionColumn.MAXIMUM, NUMBER));
            return null;
        });
    }

    private static FormulaForm formula(HeadedTable.Row<CriterionColumn> row, List<CellFault> faults) {
        String text = row.text(CriterionColumn.FORMULA);
        if (text.isEmpty()) {
            return null;
        }
        Optional<FormulaKind> kind = FormulaKind.named(text);
        if (kind.isEmpty()) {
            faults.add(new CellFault(CriterionColumn.FORMULA, KIND));
            return null;
        }
        return ParameterText.read(kind.get(), row.text(CriterionColumn.PARAMETERS))
                .orElseGet(() -> {
                    faults.add(new CellFault(CriterionColumn.PARAMETERS, PARAMETERS));
                    return null;
                });
    }

    private static Boolean evidence(HeadedTable.Row<CriterionColumn> row, List<CellFault> faults) {
        String text = row.text(CriterionColumn.EVIDENCE).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals(CriteriaTable.YES) && !text.equals(CriteriaTable.NO)) {
            faults.add(new CellFault(CriterionColumn.EVIDENCE, YES_OR_NO));
        }
        return !text.equals(CriteriaTable.NO);
    }

    private static FigureKind source(HeadedTable.Row<CriterionColumn> row, List<CellFault> faults) {
        String text = row.text(CriterionColumn.SOURCE);
        Optional<FigureKind> kind = Arrays.stream(FigureKind.values())
                .filter(known -> known.name().equalsIgnoreCase(text))
                .findFirst();
        if (!text.isEmpty() && kind.isEmpty()) {
            faults.add(new CellFault(CriterionColumn.SOURCE, SOURCE));
        }
        return kind.orElse(null);
    }
}
