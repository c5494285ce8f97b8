package vn.cchc.report.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Paper counts against the system as a table. */
final class ReconciliationTable {

    private static final String DAYS = "Số ngày phải đối chiếu";
    private static final String RECEIVED = "Hồ sơ tiếp nhận";
    private static final String RETURNED = "Hồ sơ trả kết quả";

    private ReconciliationTable() {}

    static FormTable of(Reconciliation report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Đối chiếu sổ giấy của Bộ phận Một cửa với hệ thống",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to()))));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(
                    cells(rows.size() + 1, row.group().code(), row.group().name(), row)));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total())));
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add("Ngày phải đối chiếu là ngày đã đếm, hoặc ngày đã qua mà đơn vị phải công khai tiến độ;"
                + " chênh lệch là tổng chênh lệch của từng ngày, không bù trừ.");
        return new FormTable(head, columns(CounterBy.heading(report.groupBy())), rows, notes);
    }

    private static List<FormColumn> columns(String heading) {
        return List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", heading),
                FormColumn.figure("", DAYS, "Tổng số"),
                FormColumn.figure("", DAYS, "Khớp"),
                FormColumn.figure("", DAYS, "Lệch, đã giải trình"),
                FormColumn.figure("", DAYS, "Lệch, chưa giải trình"),
                FormColumn.figure("", DAYS, "Chưa đếm"),
                FormColumn.figure("", RECEIVED, "Sổ giấy"),
                FormColumn.figure("", RECEIVED, "Hệ thống"),
                FormColumn.figure("", RECEIVED, "Chênh lệch"),
                FormColumn.figure("", RETURNED, "Sổ giấy"),
                FormColumn.figure("", RETURNED, "Hệ thống"),
                FormColumn.figure("", RETURNED, "Chênh lệch"),
                FormColumn.figure("", "Đã đếm (%)"),
                FormColumn.figure("", "Khớp (%)"));
    }

    private static List<Object> cells(Integer number, String code, String name, Reconciliation.Row row) {
        return Arrays.asList(
                number,
                code,
                name,
                row.days().owed(),
                row.days().matching(),
                row.days().settled(),
                row.days().differing(),
                row.days().notCounted(),
                row.paper().received(),
                row.system().received(),
                row.difference().received(),
                row.paper().returned(),
                row.system().returned(),
                row.difference().returned(),
                row.counted().inPercent(),
                row.matching().inPercent());
    }
}
