package vn.cchc.report.cause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Causes of lateness as a table. */
final class OverdueCauseTable {

    private static final String NOT_STATED = "Chưa nêu nguyên nhân";
    private static final String NUMBER = "Số hồ sơ quá hạn";

    private OverdueCauseTable() {}

    static FormTable of(OverdueCauses report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Nguyên nhân quá hạn",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to())), "Đơn vị tính: hồ sơ"));
        List<FormRow> rows = new ArrayList<>();
        for (var line : report.lines()) {
            rows.add(FormRow.plain(cells(rows.size() + 1, line)));
        }
        rows.add(FormRow.total(total(report.total())));
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add(
                "Cơ quan chậm là cơ quan của bước đầu tiên quá thời hạn riêng; nếu không có, là cơ quan đang giữ hồ sơ.");
        return new FormTable(head, columns(GroupBy.of(report.groupBy()).orElseThrow()), rows, notes);
    }

    private static List<FormColumn> columns(GroupBy groupBy) {
        return List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", groupBy.heading()),
                FormColumn.text("", "Cơ quan chậm"),
                FormColumn.text("", "Bước chậm").wide(18),
                FormColumn.text("", "Nguyên nhân", "Mã").wide(18),
                FormColumn.text("", "Nguyên nhân", "Nội dung"),
                FormColumn.figure("", NUMBER, "Tổng số"),
                FormColumn.figure("", NUMBER, "Đã giải quyết"),
                FormColumn.figure("", NUMBER, "Đang giải quyết"),
                FormColumn.figure("", "Đã xin lỗi"),
                FormColumn.figure("", "Chưa xin lỗi"),
                FormColumn.text("", "Ghi chú"));
    }

    private static List<Object> cells(int number, CauseLine line) {
        boolean stated = line.cause() != null;
        var dossiers = line.dossiers();
        return Arrays.asList(
                number,
                line.group().name(),
                line.faultAgency().name(),
                line.faultStep(),
                stated ? line.cause().code() : null,
                stated ? line.cause().name() : NOT_STATED,
                dossiers.all(),
                dossiers.late(),
                dossiers.overdue(),
                dossiers.apologised(),
                dossiers.apologiesOwed(),
                String.join("; ", line.notes()));
    }

    private static List<Object> total(Dossiers dossiers) {
        return Arrays.asList(
                null,
                "Tổng số",
                "",
                "",
                "",
                "",
                dossiers.all(),
                dossiers.late(),
                dossiers.overdue(),
                dossiers.apologised(),
                dossiers.apologiesOwed(),
                "");
    }
}
