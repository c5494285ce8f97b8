package vn.cchc.report.discipline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Share;
import vn.cchc.report.rendering.ReportWords;

/** Reporting discipline as a table. */
final class DisciplineTable {

    private static final String HANDED_IN = "Đã nộp";
    private static final String NOT_HANDED_IN = "Chưa nộp";

    private DisciplineTable() {}

    static FormTable of(Discipline report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Chấp hành chế độ báo cáo",
                List.of("(Báo cáo có hạn nộp từ ngày %s đến ngày %s)"
                        .formatted(ReportWords.day(report.from()), ReportWords.day(report.to()))));
        var columns = List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", report.groupBy().equals("duty") ? "Chế độ báo cáo" : "Cơ quan, đơn vị"),
                FormColumn.figure("", "Phải nộp"),
                FormColumn.figure("", HANDED_IN, "Đúng hạn"),
                FormColumn.figure("", HANDED_IN, "Quá hạn"),
                FormColumn.figure("", NOT_HANDED_IN, "Đã quá hạn"),
                FormColumn.figure("", NOT_HANDED_IN, "Chưa đến hạn"),
                FormColumn.figure("", "Nộp đúng hạn (%)"),
                FormColumn.figure("", "Đã nộp (%)"));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(cells(
                    rows.size() + 1,
                    row.group().code(),
                    row.group().name(),
                    row.owed(),
                    row.onTime(),
                    row.handedIn())));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total(), report.onTime(), report.handedIn())));
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add("Tỷ lệ tính trên số báo cáo đã đến hạn hoặc đã nộp; báo cáo chưa có hạn nộp: " + report.undated()
                + ".");
        return new FormTable(head, columns, rows, notes);
    }

    private static List<Object> cells(
            Integer number, String code, String name, ReportsOwed owed, Share onTime, Share handedIn) {
        return Arrays.asList(
                number,
                code,
                name,
                owed.due(),
                owed.onTime(),
                owed.late(),
                owed.missing(),
                owed.pending(),
                onTime.inPercent(),
                handedIn.inPercent());
    }
}
