package vn.cchc.report.overdue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.rendering.NumberedRows;
import vn.cchc.report.rendering.ReportWords;

/** The overdue dossiers as a table of any length. */
final class OverdueTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Mã hồ sơ").wide(24),
            FormColumn.text("", "Thủ tục", "Mã").wide(12),
            FormColumn.text("", "Thủ tục", "Tên").wide(36),
            FormColumn.text("", "Cơ quan giải quyết").wide(14),
            FormColumn.text("", "Cơ quan chậm").wide(14),
            FormColumn.text("", "Bước chậm").wide(9),
            FormColumn.text("", "Hẹn trả").wide(18),
            FormColumn.figure("", "Ngày làm việc quá hạn"),
            FormColumn.text("", "Công chức").wide(16),
            FormColumn.text("", "Đã xin lỗi").wide(9));

    private OverdueTable() {}

    static FormTable of(OverdueList list, String agencyName, Iterable<OverdueItem> items) {
        var head = new FormTable.Head(
                "",
                agencyName,
                "Danh sách hồ sơ quá hạn",
                List.of("(Tại thời điểm " + ReportWords.instant(list.at()) + ")"));
        List<String> notes = new ArrayList<>(ReportWords.reach(list.at(), list.asOf(), list.gaps()));
        notes.add("Ô trống ở cột ngày quá hạn nghĩa là chưa có lịch làm việc của năm tương ứng.");
        return new FormTable(head, COLUMNS, NumberedRows.of(items, OverdueTable::row), notes);
    }

    private static FormRow row(int number, OverdueItem item) {
        return FormRow.plain(Arrays.asList(
                number,
                item.dossier(),
                item.procedure(),
                item.procedureName(),
                item.agency(),
                item.faultAgency(),
                item.faultStep(),
                ReportWords.instant(item.dueAt()),
                item.workingDaysLate(),
                item.officer(),
                item.apology() ? "Có" : "Chưa"));
    }
}
