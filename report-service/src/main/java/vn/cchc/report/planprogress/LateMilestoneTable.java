package vn.cchc.report.planprogress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.rendering.ReportWords;

/** Late milestones as a table. */
final class LateMilestoneTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Kế hoạch").wide(30),
            FormColumn.text("", "Số TT").wide(8),
            FormColumn.text("", "Nhiệm vụ").wide(40),
            FormColumn.text("", "Nội dung, sản phẩm").wide(24),
            FormColumn.text("", "Cơ quan chủ trì", "Mã").wide(14),
            FormColumn.text("", "Cơ quan chủ trì", "Tên").wide(24),
            FormColumn.text("", "Thời hạn").wide(12),
            FormColumn.text("", "Ngày trình, chờ xác nhận").wide(12),
            FormColumn.figure("", "Ngày làm việc quá hạn"));

    private LateMilestoneTable() {}

    static FormTable of(LateMilestoneList list, String agencyName, Iterable<LateMilestone> items) {
        var head = head("Danh sách nội dung kế hoạch quá hạn", list, agencyName);
        List<String> notes = new ArrayList<>(ReportWords.reach(list.at(), list.asOf(), list.gaps()));
        notes.add("Nội dung do nhiều cơ quan chủ trì được liệt kê theo từng cơ quan chưa hoàn thành phần của mình.");
        return new FormTable(head, COLUMNS, () -> rows(items.iterator()), notes);
    }

    /** How many each group has, instead of the list. */
    static FormTable counted(LateMilestoneList list, LateMilestones.Asked asked) {
        var columns = List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", asked.by().heading()),
                FormColumn.figure("", "Số nội dung quá hạn"));
        List<FormRow> rows = new ArrayList<>();
        for (var one : list.groups()) {
            rows.add(FormRow.plain(Arrays.asList(
                    rows.size() + 1, one.group().code(), one.group().name(), one.count())));
        }
        rows.add(FormRow.total(Arrays.asList(null, "", "Tổng số", list.count())));
        var head = head("Số nội dung kế hoạch quá hạn", list, asked.agency().name());
        return new FormTable(head, columns, rows, ReportWords.reach(list.at(), list.asOf(), list.gaps()));
    }

    private static FormTable.Head head(String title, LateMilestoneList list, String agencyName) {
        return new FormTable.Head(
                "", agencyName, title, List.of("(Tại thời điểm " + ReportWords.instant(list.at()) + ")"));
    }

    private static Iterator<FormRow> rows(Iterator<LateMilestone> items) {
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public FormRow next() {
                number++;
                return row(number, items.next());
            }
        };
    }

    private static FormRow row(int number, LateMilestone item) {
        return FormRow.plain(Arrays.asList(
                number,
                item.planTitle(),
                item.label(),
                item.title(),
                item.what(),
                item.agency(),
                item.agencyName(),
                ReportWords.day(item.dueOn()),
                item.handedInOn() == null ? null : ReportWords.day(item.handedInOn()),
                item.workingDaysLate()));
    }
}
