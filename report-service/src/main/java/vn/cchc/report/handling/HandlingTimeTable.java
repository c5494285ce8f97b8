package vn.cchc.report.handling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.handling.HandlingTimes.Times;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;

/** Handling times as a table. */
final class HandlingTimeTable {

    private static final int FIRST_FIGURE = 3;
    private static final String DAYS = "Số ngày làm việc";

    private HandlingTimeTable() {}

    static FormTable of(HandlingTimes report) {
        var period = new ReportPeriod(report.from(), report.to());
        var head = new FormTable.Head(
                "", report.agencyName(), "Thời gian giải quyết hồ sơ", List.of(ReportWords.period(period)));
        var columns = List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", GroupBy.of(report.groupBy()).orElseThrow().heading()),
                FormColumn.figure("", "Hồ sơ đã giải quyết"),
                FormColumn.figure("", "Tính được thời gian"),
                FormColumn.figure("", DAYS, "Trung vị"),
                FormColumn.figure("", DAYS, "90 % số hồ sơ không quá"),
                FormColumn.figure("", DAYS, "99 % số hồ sơ không quá"));
        List<FormRow> rows = new ArrayList<>();
        var links = OpenedLinks.of(report.agency(), period, report.at(), report.locked())
                .with("known", report.known());
        for (var row : report.rows()) {
            rows.add(FormRow.plain(cells(
                            rows.size() + 1, row.group().code(), row.group().name(), row.times()))
                    .leading(
                            FIRST_FIGURE,
                            links(links.row(report.groupBy(), row.group().code()), row.times())));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total()))
                .leading(FIRST_FIGURE, links(links, report.total())));
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add("Không tính ngày tiếp nhận và thời gian chờ bổ sung, nộp tiền, tạm dừng.");
        return new FormTable(head, columns, rows, notes);
    }

    /** Slowest first; those of a percentile took as long or longer. */
    private static List<String> links(OpenedLinks group, Times times) {
        var slowest = group.with("order", "slowest");
        return Stream.of(null, 0, times.median(), times.p90(), times.p99())
                .map(days -> slowest.with("minDays", days).cell(Cell.RESOLVED))
                .toList();
    }

    private static List<Object> cells(Integer number, String code, String name, Times times) {
        return Arrays.asList(
                number, code, name, times.dossiers(), times.timed(), times.median(), times.p90(), times.p99());
    }
}
