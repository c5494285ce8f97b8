package vn.cchc.report.cause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Causes of lateness as a table. */
final class OverdueCauseTable {

    private static final String NUMBER = "Số hồ sơ quá hạn";
    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Lĩnh vực"),
            FormColumn.text("", "Cơ quan chậm"),
            FormColumn.text("", "Bước chậm").wide(18),
            FormColumn.figure("", NUMBER, "Tổng số"),
            FormColumn.figure("", NUMBER, "Đã giải quyết"),
            FormColumn.figure("", NUMBER, "Đang giải quyết"),
            FormColumn.figure("", "Đã xin lỗi"),
            FormColumn.figure("", "Chưa xin lỗi"));

    private OverdueCauseTable() {}

    static FormTable of(OverdueCauses report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Nguyên nhân quá hạn",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to())), "Đơn vị tính: hồ sơ"));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(cells(
                    rows.size() + 1, row.field().name(), row.faultAgency().name(), row.faultStep(), row.dossiers())));
        }
        rows.add(FormRow.total(cells(null, "Tổng số", "", "", report.total())));
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add(
                "Cơ quan chậm là cơ quan của bước đầu tiên quá thời hạn riêng; nếu không có, là cơ quan đang giữ hồ sơ.");
        return new FormTable(head, COLUMNS, rows, notes);
    }

    private static List<Object> cells(Integer number, String field, String agency, String step, Dossiers dossiers) {
        return Arrays.asList(
                number,
                field,
                agency,
                step,
                dossiers.all(),
                dossiers.late(),
                dossiers.overdue(),
                dossiers.apologised(),
                dossiers.apologiesOwed());
    }
}
