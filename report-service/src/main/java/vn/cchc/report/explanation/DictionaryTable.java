package vn.cchc.report.explanation;

import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.rendering.NumberedRows;

/** The dictionary of figures as a table. */
final class DictionaryTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Mã số liệu").wide(28),
            FormColumn.text("", "Tên").wide(40),
            FormColumn.text("", "Định nghĩa").wide(60),
            FormColumn.text("", "Căn cứ").wide(40),
            FormColumn.text("", "Đơn vị tính").wide(14),
            FormColumn.text("", "Báo cáo").wide(30),
            FormColumn.text("", "Nhóm theo").wide(18),
            FormColumn.text("", "Dùng cho chỉ tiêu").wide(10));

    private DictionaryTable() {}

    static FormTable of(FigureDictionary dictionary) {
        var head = new FormTable.Head("", "", "Danh mục số liệu báo cáo", List.of());
        var notes = List.of("Mỗi số liệu được giải thích tại /api/v1/reports/explain theo mã.");
        return new FormTable(head, COLUMNS, NumberedRows.of(dictionary.figures(), DictionaryTable::row), notes);
    }

    private static FormRow row(int number, FigureDictionary.Entry figure) {
        return FormRow.plain(Arrays.asList(
                number,
                figure.code(),
                figure.title(),
                figure.definition(),
                figure.source(),
                figure.unit(),
                figure.report(),
                String.join(", ", figure.groupBy()),
                figure.forTargets() ? "x" : ""));
    }
}
