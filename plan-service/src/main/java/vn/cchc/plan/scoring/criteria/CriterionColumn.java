package vn.cchc.plan.scoring.criteria;

import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.TableColumn;

/** The columns of a set of criteria as a table, a row for each criterion in the order of the document. */
enum CriterionColumn implements TableColumn {
    /** Left empty, the criterion gets a key that no other year has. */
    KEY("Khóa", "key", false),
    /** 1 for an area, 2 for a criterion, 3 for a component, and so on. */
    LEVEL("Cấp", "parent", true),
    CODE("Mã", "code", false),
    NAME("Tên tiêu chí", "name", true),
    MAXIMUM("Điểm tối đa", "maxPoints", true),
    FORMULA("Cách tính điểm", "formula", true),
    /** Such as {@code >=100: 2; >80: 1} for bands, {@code threshold: 80; full: 100} for others. */
    PARAMETERS("Tham số", "formula", false),
    EVIDENCE("Tài liệu kiểm chứng", "evidenceRequired", false),
    SOURCE("Nguồn số liệu", "source", false);

    private final String heading;
    private final String field;
    private final boolean required;

    CriterionColumn(String heading, String field, boolean required) {
        this.heading = heading;
        this.field = field;
        this.required = required;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean required() {
        return required;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(CriterionColumn::heading).toList();
    }

    /** The column in which a field of a criterion stands. */
    static CriterionColumn of(String field) {
        return Arrays.stream(values())
                .filter(column -> field.equals(column.field) || field.startsWith(column.field + "."))
                .findFirst()
                .orElse(NAME);
    }
}
