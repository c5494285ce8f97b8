package vn.cchc.report.handling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.handling.HandlingTimes.Times;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Handling times as a table. */
final class HandlingTimeTable {

    private static final String DAYS = "Số ngày làm việc";

    private HandlingTimeTable() {}

    static FormTable of(HandlingTimes report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Thời gian giải quyết hồ sơ",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to()))));
        var columns = List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", GroupBy.of(report.groupBy()).orElseThrow().heading()),
                FormColumn.figure("", "Hồ sơ đã giải quyết"),
                FormColumn.figure("", "Tính được thời gian"),
                FormColumn.figure("", DAYS, "Trung vị"),
                FormColumn.figure("", DAYS, "90 % số hồ sơ không quá"),
                FormColumn.figure("", DAYS, "99 % số hồ sơ không quá"));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(
                    cells(rows.size() + 1, row.group().code(), row.group().name(), row.times())));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total())));
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add("Không tính ngày tiếp nhận và thời gian chờ bổ sung, nộp tiền, tạm dừng.");
        return new FormTable(head, columns, rows, notes);
    }

    private static List<Object> cells(Integer number, String code, String name, Times times) {
        return Arrays.asList(
                number, code, name, times.dossiers(), times.timed(), times.median(), times.p90(), times.p99());
    }
}
