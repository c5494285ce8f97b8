package vn.cchc.report.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** A trend as a table. */
final class TrendTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.figure("", "Từ ngày").wide(13),
            FormColumn.figure("", "Đến ngày").wide(13),
            FormColumn.figure("", "Tử số"),
            FormColumn.figure("", "Mẫu số"),
            FormColumn.figure("", "%"));

    private TrendTable() {}

    static FormTable of(Trend trend) {
        var head = new FormTable.Head(
                "",
                trend.agencyName(),
                "Xu hướng theo tháng: " + trend.measure().title(),
                List.of(ReportWords.period(new ReportPeriod(trend.from(), trend.to()))));
        List<String> notes = new ArrayList<>(ReportWords.reach(trend.at(), trend.asOf(), trend.gaps()));
        notes.add(trend.measure().title() + " = " + trend.measure().definition() + ".");
        var rows = trend.points().stream()
                .map(point -> FormRow.plain(Arrays.asList(
                        point.from(),
                        point.to(),
                        point.share().part(),
                        point.share().of(),
                        point.share().inPercent())))
                .toList();
        return new FormTable(head, COLUMNS, rows, notes);
    }
}
