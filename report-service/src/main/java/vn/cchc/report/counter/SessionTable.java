package vn.cchc.report.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Share;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Publication per half day as a table. */
final class SessionTable {

    private static final String SESSIONS = "Số buổi phải công khai";

    private SessionTable() {}

    static FormTable of(PublicationSessions report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Công khai tiến độ, kết quả giải quyết hồ sơ theo buổi",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to()))));
        var columns = List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", CounterBy.heading(report.groupBy())),
                FormColumn.figure("", SESSIONS, "Tổng số"),
                FormColumn.figure("", SESSIONS, "Đúng lúc"),
                FormColumn.figure("", SESSIONS, "Muộn"),
                FormColumn.figure("", SESSIONS, "Bỏ lỡ"),
                FormColumn.figure("", "Đúng lúc (%)"));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(
                    cells(rows.size() + 1, row.group().code(), row.group().name(), row.sessions(), row.inTime())));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total(), report.inTime())));
        return new FormTable(head, columns, rows, ReportWords.reach(report.at(), report.asOf(), report.gaps()));
    }

    private static List<Object> cells(Integer number, String code, String name, HalfDays sessions, Share inTime) {
        return Arrays.asList(
                number,
                code,
                name,
                sessions.owed(),
                sessions.inTime(),
                sessions.late(),
                sessions.missed(),
                inTime.inPercent());
    }
}
