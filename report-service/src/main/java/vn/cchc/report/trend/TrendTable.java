package vn.cchc.report.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;

/** A trend as a table. */
final class TrendTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.figure("", "Từ ngày").wide(13),
            FormColumn.figure("", "Đến ngày").wide(13),
            FormColumn.figure("", "Tử số"),
            FormColumn.figure("", "Mẫu số"),
            FormColumn.figure("", "%"));

    private static final int FIRST_FIGURE = 2;

    /** Behind its code and name. */
    private static final int FIRST_OF_GROUP = FIRST_FIGURE + 2;

    private TrendTable() {}

    static FormTable of(Trend trend) {
        var head = new FormTable.Head(
                "",
                trend.agencyName(),
                "Xu hướng theo tháng: " + trend.measure().title(),
                List.of(ReportWords.period(new ReportPeriod(trend.from(), trend.to()))));
        List<String> notes = new ArrayList<>(ReportWords.reach(trend.at(), trend.asOf(), trend.gaps()));
        notes.add(trend.measure().title() + " = " + trend.measure().definition() + ".");
        return trend.groups() == null
                ? new FormTable(head, COLUMNS, plain(trend), notes)
                : new FormTable(head, columns(GroupBy.of(trend.groupBy()).orElseThrow()), grouped(trend), notes);
    }

    private static List<FormColumn> columns(GroupBy groupBy) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormColumn.text("", "Mã").wide(16));
        columns.add(FormColumn.text("", groupBy.heading()));
        columns.addAll(COLUMNS);
        return columns;
    }

    private static List<FormRow> plain(Trend trend) {
        return trend.points().stream()
                .map(point -> FormRow.plain(figures(point)).leading(FIRST_FIGURE, links(trend, trend.opens(point))))
                .toList();
    }

    /** Each group's months, and those of all at the end. */
    private static List<FormRow> grouped(Trend trend) {
        List<FormRow> rows = new ArrayList<>();
        for (var series : trend.groups()) {
            series.points()
                    .forEach(point -> rows.add(FormRow.plain(
                                    cells(series.group().code(), series.group().name(), point))
                            .leading(
                                    FIRST_OF_GROUP,
                                    links(
                                            trend,
                                            trend.opens(point)
                                                    .row(
                                                            trend.groupBy(),
                                                            series.group().code())))));
        }
        trend.points()
                .forEach(point -> rows.add(FormRow.total(cells("", "Tổng số", point))
                        .leading(FIRST_OF_GROUP, links(trend, trend.opens(point)))));
        return rows;
    }

    private static List<Object> cells(String code, String name, Trend.Point point) {
        List<Object> cells = new ArrayList<>(Arrays.asList(code, name));
        cells.addAll(figures(point));
        return cells;
    }

    private static List<Object> figures(Trend.Point point) {
        return Arrays.asList(
                point.from(),
                point.to(),
                point.share().part(),
                point.share().of(),
                point.share().inPercent());
    }

    private static List<String> links(Trend trend, OpenedLinks links) {
        var measure = trend.measure().measure();
        return List.of(links.part(measure), links.whole(measure));
    }
}
