package vn.cchc.report.cause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;

/** Causes of lateness as a table. */
final class OverdueCauseTable {

    private static final int FIRST_FIGURE = 6;
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
        var links = OpenedLinks.of(
                report.agency(), new ReportPeriod(report.from(), report.to()), report.at(), report.locked());
        for (var line : report.lines()) {
            rows.add(FormRow.plain(cells(rows.size() + 1, line))
                    .leading(FIRST_FIGURE, links(row(links, report.groupBy(), line))));
        }
        rows.add(FormRow.total(total(report.total())).leading(FIRST_FIGURE, links(links)));
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

    private static OpenedLinks row(OpenedLinks links, String groupBy, CauseLine line) {
        return links.row(groupBy, line.group().code())
                .with("faultAgency", line.faultAgency().code())
                .with("faultStep", line.faultStep() == null ? OpenedLinks.NONE : line.faultStep())
                .with(
                        "cause",
                        line.cause() == null ? OpenedLinks.NONE : line.cause().code());
    }

    private static List<String> links(OpenedLinks row) {
        return List.of(
                row.part(Measure.OVERDUE_OF_RECEIVED.parameter()),
                row.cell(Cell.LATE),
                row.cell(Cell.OVERDUE),
                row.cell(Cell.APOLOGISED),
                row.cell(Cell.NOT_APOLOGISED));
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
                "");
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
