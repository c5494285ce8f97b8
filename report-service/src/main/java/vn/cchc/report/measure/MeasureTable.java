package vn.cchc.report.measure;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Shares as a table: numerator, denominator and percentage of each measure beside each other. */
final class MeasureTable {

    private MeasureTable() {}

    static FormTable of(Topic topic, MeasureReport report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                topic.title(),
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to()))));
        return new FormTable(head, columns(topic, report.groupBy()), rows(report), notes(topic, report));
    }

    private static List<FormColumn> columns(Topic topic, String groupBy) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormColumn.ordinal(""));
        columns.add(FormColumn.text("", "Mã").wide(16));
        columns.add(FormColumn.text("", GroupBy.of(groupBy).orElseThrow().heading()));
        for (var measure : topic.measures()) {
            var title = measure.title().in(Language.VI);
            columns.add(FormColumn.figure("", title, "Tử số"));
            columns.add(FormColumn.figure("", title, "Mẫu số"));
            columns.add(FormColumn.figure("", title, "%"));
        }
        return columns;
    }

    private static List<FormRow> rows(MeasureReport report) {
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(
                    cells(rows.size() + 1, row.group().code(), row.group().name(), row.shares())));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total())));
        return rows;
    }

    private static List<Object> cells(Integer number, String code, String name, List<MeasuredShare> shares) {
        List<Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(code);
        cells.add(name);
        for (var share : shares) {
            cells.add(share.part());
            cells.add(share.of());
            cells.add(share.inPercent());
        }
        return cells;
    }

    private static List<String> notes(Topic topic, MeasureReport report) {
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        topic.measures()
                .forEach(measure -> notes.add(measure.title().in(Language.VI) + " = "
                        + measure.definition().in(Language.VI) + "."));
        notes.add("Ô trống ở cột % nghĩa là không có hồ sơ để tính.");
        return notes;
    }
}
