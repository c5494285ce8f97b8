package vn.cchc.report.aim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Targets beside shares as a table. */
final class TargetTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Chỉ tiêu").wide(44),
            FormColumn.text("", "Văn bản").wide(18),
            FormColumn.text("", "Phạm vi").wide(16),
            FormColumn.text("", "Tính chất").wide(10),
            FormColumn.text("", "Yêu cầu").wide(12),
            FormColumn.figure("", "Kết quả", "Tử số"),
            FormColumn.figure("", "Kết quả", "Mẫu số"),
            FormColumn.figure("", "Kết quả", "So với yêu cầu"),
            FormColumn.text("", "Đánh giá").wide(16));

    private TargetTable() {}

    static FormTable of(TargetReport report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Mức độ đạt chỉ tiêu của kế hoạch",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to()))));
        List<FormRow> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(FormRow.plain(cells(rows.size() + 1, row))));
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add(
                "Chỉ tiêu chưa được gắn với số liệu của hệ thống, hoặc không phát sinh, thì không đánh giá đạt hay chưa đạt.");
        return new FormTable(head, COLUMNS, rows, notes);
    }

    private static List<Object> cells(int number, TargetReport.Row row) {
        return Arrays.asList(
                number,
                row.metric(),
                row.document(),
                row.scope(),
                row.firm() ? "Bắt buộc" : "Phấn đấu",
                TargetWords.demand(row, Language.VI),
                row.share() == null ? null : row.share().part(),
                row.share() == null ? null : row.share().of(),
                row.compared(),
                TargetWords.standing(row, Language.VI));
    }
}
