package vn.cchc.report.duesoon;

import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.rendering.NumberedRows;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.running.RunningTable;

/** The dossiers due soon as a table of any length. */
final class DueSoonTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Mã hồ sơ").wide(24),
            FormColumn.text("", "Thủ tục", "Mã").wide(12),
            FormColumn.text("", "Thủ tục", "Tên").wide(36),
            FormColumn.text("", "Cơ quan giải quyết").wide(14),
            FormColumn.text("", "Đang ở", "Cơ quan").wide(14),
            FormColumn.text("", "Đang ở", "Bước").wide(9),
            FormColumn.text("", "Hẹn trả").wide(18),
            FormColumn.figure("", "Ngày làm việc còn lại"),
            FormColumn.text("", "Công chức").wide(16));

    private DueSoonTable() {}

    static FormTable of(DueSoonList list, String agencyName, Iterable<DueSoonItem> items) {
        return new FormTable(
                head("Danh sách hồ sơ sắp đến hạn", list, agencyName),
                COLUMNS,
                NumberedRows.of(items, DueSoonTable::row),
                ReportWords.reach(list.at(), list.asOf(), list.gaps()));
    }

    /** How many each group has, instead of the list. */
    static FormTable counted(DueSoonList list, RunningAsked asked) {
        return RunningTable.of(
                head("Số hồ sơ sắp đến hạn", list, asked.agency().name()),
                asked.by(),
                list.groups(),
                false,
                ReportWords.reach(list.at(), list.asOf(), list.gaps()));
    }

    private static FormTable.Head head(String title, DueSoonList list, String agencyName) {
        return new FormTable.Head(
                "",
                agencyName,
                title,
                List.of("(Hẹn trả trong %d ngày làm việc tới, đến hết ngày %s)"
                        .formatted(list.days(), ReportWords.day(list.until()))));
    }

    private static FormRow row(int number, DueSoonItem item) {
        return FormRow.plain(Arrays.asList(
                number,
                item.dossier(),
                item.procedure(),
                item.procedureName(),
                item.agency(),
                item.holder(),
                item.step(),
                ReportWords.instant(item.dueAt()),
                item.workingDaysLeft(),
                item.officer()));
    }
}
