package vn.cchc.report.running;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;

/** How many dossiers of a list each group has, as a table. */
public final class RunningTable {

    private RunningTable() {}

    /** With a column of apologies where all groups tell of them. */
    public static FormTable of(
            FormTable.Head head, RunningBy by, List<RunningGroup> groups, boolean apologies, List<String> notes) {
        List<FormColumn> columns = new ArrayList<>(List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", by.heading()),
                FormColumn.figure("", "Số hồ sơ")));
        if (apologies) {
            columns.add(FormColumn.figure("", "Đã xin lỗi"));
        }
        List<FormRow> rows = new ArrayList<>();
        for (var one : groups) {
            var group = one.group();
            rows.add(FormRow.plain(cells(rows.size() + 1, group.code(), group.name(), one.count(), one.apologised())
                    .subList(0, columns.size())));
        }
        long apologised =
                apologies ? groups.stream().mapToLong(RunningGroup::apologised).sum() : 0;
        rows.add(FormRow.total(
                cells(null, "", "Tổng số", RunningGroup.all(groups), apologised).subList(0, columns.size())));
        return new FormTable(head, columns, rows, notes);
    }

    private static List<Object> cells(Integer number, String code, String name, long count, Long apologised) {
        return Arrays.asList(number, code, name, count, apologised);
    }
}
