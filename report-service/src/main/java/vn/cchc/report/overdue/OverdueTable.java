package vn.cchc.report.overdue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.rendering.NumberedRows;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.running.RunningTable;

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
        var head = head("Danh sách hồ sơ quá hạn", list, agencyName);
        List<String> notes = new ArrayList<>(ReportWords.reach(list.at(), list.asOf(), list.gaps()));
        notes.add("Ô trống ở cột ngày quá hạn nghĩa là chưa có lịch làm việc của năm tương ứng.");
        return new FormTable(head, COLUMNS, NumberedRows.of(items, OverdueTable::row), notes);
    }

    /** How many each group has, instead of the list. */
    static FormTable counted(OverdueList list, RunningAsked asked) {
        return RunningTable.of(
                head("Số hồ sơ quá hạn", list, asked.agency().name()),
                asked.by(),
                list.groups(),
                true,
                ReportWords.reach(list.at(), list.asOf(), list.gaps()));
    }

    private static FormTable.Head head(String title, OverdueList list, String agencyName) {
        return new FormTable.Head(
                "", agencyName, title, List.of("(Tại thời điểm " + ReportWords.instant(list.at()) + ")"));
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
