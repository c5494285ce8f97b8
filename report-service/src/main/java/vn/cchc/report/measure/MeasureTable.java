package vn.cchc.report.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.aim.TargetReport;
import vn.cchc.report.aim.TargetWords;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;

/** Shares as a table: numerator, denominator and percentage of each measure beside each other. */
final class MeasureTable {

    private static final int FIRST_FIGURE = 3;

    private MeasureTable() {}

    static FormTable of(Topic topic, MeasureReport report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                topic.title(),
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to()))));
        return new FormTable(head, columns(topic, report), rows(topic, report), notes(topic, report));
    }

    private static List<FormColumn> columns(Topic topic, MeasureReport report) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormColumn.ordinal(""));
        columns.add(FormColumn.text("", "Mã").wide(16));
        columns.add(
                FormColumn.text("", GroupBy.of(report.groupBy()).orElseThrow().heading()));
        var aimed = aimed(report);
        for (var measure : topic.definitions(Language.VI)) {
            var title = measure.title();
            columns.add(FormColumn.figure("", title, "Tử số"));
            columns.add(FormColumn.figure("", title, "Mẫu số"));
            columns.add(FormColumn.figure("", title, "%"));
            if (aimed.contains(measure.measure())) {
                columns.add(FormColumn.text("", title, "Chỉ tiêu của kế hoạch"));
                columns.add(FormColumn.text("", title, "Đánh giá").wide(16));
            }
        }
        return columns;
    }

    private static List<FormRow> rows(Topic topic, MeasureReport report) {
        List<FormRow> rows = new ArrayList<>();
        var aimed = aimed(report);
        int width = columns(topic, report).size();
        var links = OpenedLinks.of(
                        report.agency(), new ReportPeriod(report.from(), report.to()), report.at(), report.locked())
                .with("known", report.known());
        for (var row : report.rows()) {
            var cells = cells(rows.size() + 1, row.group().code(), row.group().name(), row.shares(), aimed);
            // What stands in the total only.
            cells.addAll(Collections.nCopies(width - cells.size(), null));
            rows.add(FormRow.plain(cells)
                    .leading(
                            FIRST_FIGURE,
                            links(links.row(report.groupBy(), row.group().code()), row.shares(), aimed)));
        }
        rows.add(FormRow.total(cells(null, "", "Tổng số", report.total(), aimed))
                .leading(FIRST_FIGURE, links(links, report.total(), aimed)));
        return rows;
    }

    /** Of the columns that {@link #cells} makes of the shares. */
    private static List<String> links(OpenedLinks row, List<MeasuredShare> shares, Set<String> aimed) {
        List<String> links = new ArrayList<>();
        for (var share : shares) {
            links.add(share.opens() ? row.part(share.measure()) : null);
            links.add(share.opens() ? row.whole(share.measure()) : null);
            links.addAll(Collections.nCopies(aimed.contains(share.measure()) ? 3 : 1, null));
        }
        return links;
    }

    /** Only measures with targets have columns for them. */
    private static Set<String> aimed(MeasureReport report) {
        return report.total().stream()
                .filter(share -> share.targets() != null)
                .map(MeasuredShare::measure)
                .collect(Collectors.toSet());
    }

    private static List<Object> cells(
            Integer number, String code, String name, List<MeasuredShare> shares, Set<String> aimed) {
        List<Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(code);
        cells.add(name);
        for (var share : shares) {
            cells.add(share.part());
            cells.add(share.of());
            cells.add(share.inPercent());
            if (aimed.contains(share.measure())) {
                cells.add(targets(share, MeasureTable::demand));
                cells.add(targets(share, target -> TargetWords.standing(target, Language.VI)));
            }
        }
        return cells;
    }

    /** All of them, in the same order in both columns. */
    private static String targets(MeasuredShare share, Function<TargetReport.Row, String> words) {
        return share.targets() == null
                ? null
                : share.targets().stream().map(words).collect(Collectors.joining("; "));
    }

    private static String demand(TargetReport.Row target) {
        return "%s (%s)".formatted(TargetWords.demand(target, Language.VI), TargetWords.source(target));
    }

    private static List<String> notes(Topic topic, MeasureReport report) {
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        topic.definitions(Language.VI)
                .forEach(measure -> notes.add(measure.title() + " = " + measure.definition() + "."));
        if (!aimed(report).isEmpty()) {
            notes.add(
                    "Chỉ tiêu của năm cuối kỳ, do cơ quan báo cáo hoặc cơ quan cấp trên đặt ra, đánh giá theo dòng Tổng số.");
        }
        notes.add("Ô trống ở cột % nghĩa là không có hồ sơ để tính.");
        return notes;
    }
}
