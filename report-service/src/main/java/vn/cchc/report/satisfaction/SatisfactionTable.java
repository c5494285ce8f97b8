package vn.cchc.report.satisfaction;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Share;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.request.Choice;
import vn.cchc.report.satisfaction.Satisfaction.Row;

/** Satisfaction as a table: a line per group and criterion. */
final class SatisfactionTable {

    private SatisfactionTable() {}

    static FormTable of(Satisfaction report) {
        var source = Choice.read("source", report.source(), AnswerSource.values());
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Mức độ hài lòng của người dân, tổ chức",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to())), source.title()));
        var columns = List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Mã").wide(16),
                FormColumn.text("", AnswersBy.heading(report.groupBy())),
                FormColumn.text("", "Nội dung đánh giá").wide(40),
                FormColumn.figure("", "Số phiếu"),
                FormColumn.figure("", "Số ý kiến"),
                FormColumn.figure("", "Điểm trung bình"),
                FormColumn.figure("", "Hài lòng (%)"));
        List<FormRow> rows = new ArrayList<>();
        report.rows().forEach(row -> add(rows, row, report));
        lines(null, report.total(), report).forEach(cells -> rows.add(FormRow.total(cells)));
        return new FormTable(head, columns, rows, notes(report));
    }

    private static void add(List<FormRow> rows, Row row, Satisfaction report) {
        lines(rows.size() + 1, row, report).forEach(cells -> rows.add(FormRow.plain(cells)));
    }

    private static List<List<Object>> lines(Integer first, Row row, Satisfaction report) {
        List<List<Object>> lines = new ArrayList<>();
        for (int i = 0; i < report.criteria().size(); i++) {
            var figure = row.figures().get(i);
            lines.add(Arrays.asList(
                    first == null ? null : first + i,
                    row.group().code(),
                    row.group().name(),
                    report.criteria().get(i).name(),
                    row.slips(),
                    figure.answers(),
                    figure.mean(),
                    figure.satisfied() == null ? null : figure.satisfied().inPercent()));
        }
        if (row.satisfaction() != null) {
            lines.add(Arrays.asList(
                    first == null ? null : first + lines.size(),
                    row.group().code(),
                    row.group().name(),
                    "Chỉ số hài lòng (trung bình các yếu tố)",
                    row.slips(),
                    null,
                    null,
                    Share.inPercent(row.satisfaction())));
        }
        return lines;
    }

    private static List<String> notes(Satisfaction report) {
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add("Ô trống: dưới %d ý kiến thì không hiện điểm, để không ai bị nhận ra."
                .formatted(report.minimumSample()));
        notes.add(
                report.firstMonth() == null
                        ? "Không có tháng nào kết thúc trong kỳ."
                        : "Phiếu chỉ ghi tháng: tính các tháng kết thúc trong kỳ, từ %s đến %s."
                                .formatted(month(report.firstMonth()), month(report.lastMonth())));
        return notes;
    }

    private static String month(String told) {
        return ReportWords.month(YearMonth.parse(told));
    }
}
