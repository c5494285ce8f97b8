package vn.cchc.report.petition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Form II.05 as a table. */
final class PetitionTable {

    private static final String RECEIVED = "Phản ánh, kiến nghị được tiếp nhận";
    private static final String HANDLED = "Đã xử lý";
    private static final String PENDING = "Đang xử lý";

    private PetitionTable() {}

    static FormTable of(PetitionReport report) {
        var head = new FormTable.Head(
                "Biểu số " + report.form() + "/VPCP/KSTT",
                report.agencyName(),
                PetitionForm.title(report.form()),
                List.of(
                        ReportWords.period(new ReportPeriod(report.from(), report.to())),
                        "Đơn vị tính: phản ánh, kiến nghị"));
        var columns = List.of(
                FormColumn.ordinal("(1)"),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("(2)", PetitionsBy.heading(report.groupBy())),
                FormColumn.figure("(3)", RECEIVED, "Tổng số"),
                FormColumn.figure("(4)", RECEIVED, "Theo nội dung", "Về hành vi"),
                FormColumn.figure("(5)", RECEIVED, "Theo nội dung", "Về quy định"),
                FormColumn.figure("(6)", RECEIVED, "Theo thời điểm", "Từ kỳ trước"),
                FormColumn.figure("(7)", RECEIVED, "Theo thời điểm", "Trong kỳ"),
                FormColumn.figure("(8)", HANDLED, "Tổng số"),
                FormColumn.figure("(9)", HANDLED, "Đúng hạn"),
                FormColumn.figure("(10)", PENDING, "Tổng số"),
                FormColumn.figure("(11)", PENDING, "Đã quá hạn"),
                FormColumn.figure("(12)", "Đã đăng tải công khai"));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(
                    cells(rows.size() + 1, row.group().code(), row.group().name(), row.petitions())));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total())));
        return new FormTable(head, columns, rows, ReportWords.reach(report.at(), report.asOf(), report.gaps()));
    }

    private static List<Object> cells(Integer number, String code, String name, PetitionCounts counts) {
        return Arrays.asList(
                number,
                code,
                name,
                counts.total(),
                counts.aboutBehaviour(),
                counts.aboutRegulation(),
                counts.carriedOver(),
                counts.fresh(),
                counts.handled(),
                counts.handledOnTime(),
                counts.pending(),
                counts.overdue(),
                counts.published());
    }
}
