package vn.cchc.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Form II.07b as a table. */
final class CatalogueTable {

    private static final List<String> LEVELS = List.of("Tổng số", "Cấp tỉnh", "Cấp huyện", "Cấp xã");

    private CatalogueTable() {}

    static FormTable of(CatalogueReport report) {
        var head = new FormTable.Head(
                "Biểu số " + report.form() + "/VPCP/KSTT",
                report.agencyName(),
                "Tổng hợp số lượng thủ tục hành chính",
                List.of(
                        ReportWords.period(new ReportPeriod(report.from(), report.to())),
                        "Đơn vị tính: thủ tục hành chính"));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(
                    cells(rows.size() + 1, row.group().code(), row.group().name(), row.procedures())));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total())));
        return new FormTable(head, columns(report), rows, ReportWords.reach(report.at(), report.asOf(), report.gaps()));
    }

    private static List<FormColumn> columns(CatalogueReport report) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormColumn.ordinal("(1)"));
        columns.add(FormColumn.text("", "Mã").wide(16));
        columns.add(FormColumn.text("(2)", ProceduresBy.heading(report.groupBy())));
        int number = 3;
        for (var block : List.of("TTHC đang có hiệu lực", "TTHC theo cơ chế một cửa", "Có quy trình nội bộ")) {
            for (var level : LEVELS) {
                columns.add(FormColumn.figure("(%d)".formatted(number), block, level));
                number++;
            }
        }
        columns.add(FormColumn.figure("", "Liên thông"));
        columns.add(FormColumn.figure("", "Công bố mới trong kỳ"));
        columns.add(FormColumn.figure("", "Hết hiệu lực trong kỳ"));
        columns.add(FormColumn.figure("", "Có phát sinh hồ sơ"));
        return columns;
    }

    private static List<Object> cells(Integer number, String code, String name, ProcedureCounts counts) {
        List<Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(code);
        cells.add(name);
        for (var block : List.of(counts.inForce(), counts.oneStop(), counts.internalProcess())) {
            cells.addAll(List.of(block.total(), block.province(), block.district(), block.commune()));
        }
        cells.addAll(List.of(counts.interlinked(), counts.announced(), counts.abolished(), counts.used()));
        return cells;
    }
}
