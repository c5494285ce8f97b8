package vn.cchc.report.explanation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Share;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.rendering.ReportsForBrowsers;

/** What a figure means, as people read it: a line for each thing that is said of it. */
final class ExplanationTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.text("", "Nội dung").wide(24),
            FormColumn.text("", "Giải thích").wide(110));
    private static final int SAID = 1;

    private ExplanationTable() {}

    static FormTable of(FigureExplanation figure) {
        var head = new FormTable.Head(
                "",
                figure.agencyName(),
                "Giải thích số liệu: " + figure.title(),
                List.of(ReportWords.period(new ReportPeriod(figure.from(), figure.to()))));
        return new FormTable(head, COLUMNS, rows(figure), ReportWords.reach(figure.at(), figure.asOf(), figure.gaps()));
    }

    private static List<FormRow> rows(FigureExplanation figure) {
        List<FormRow> rows = new ArrayList<>();
        add(rows, "Giá trị", value(figure), figure.items());
        add(rows, "Không có số liệu vì", figure.missing(), null);
        add(rows, "Tử số", figure.numerator());
        add(rows, "Mẫu số", figure.denominator());
        add(rows, "Định nghĩa", figure.definition(), null);
        add(rows, "Căn cứ", figure.source(), null);
        add(rows, "Phạm vi", figure.filter(), null);
        add(rows, "Điều kiện chọn trong cơ sở dữ liệu", figure.condition(), null);
        add(rows, "Mã số liệu", figure.figure(), null);
        return rows;
    }

    private static void add(List<FormRow> rows, String what, FigureExplanation.Part part) {
        if (part != null) {
            var count = number(BigDecimal.valueOf(part.count()));
            add(rows, what, part.title() == null ? count : count + ": " + part.title(), part.items());
        }
    }

    /** @param items where it is listed; a page leads there if the list is one of ours, an owner's asks for a token */
    private static void add(List<FormRow> rows, String what, String said, String items) {
        if (said != null) {
            var row = FormRow.plain(List.of(what, said));
            rows.add(items == null ? row : row.leading(SAID, Arrays.asList(ReportsForBrowsers.page(items))));
        }
    }

    private static String value(FigureExplanation figure) {
        var share = figure.share();
        if (share != null) {
            return share.value() == null ? null : share(share);
        }
        var number = figure.count() == null ? figure.value() : BigDecimal.valueOf(figure.count());
        return number == null ? null : "%s (%s)".formatted(number(number), figure.unit());
    }

    private static String share(Share share) {
        return "%s %% (%s/%s)"
                .formatted(
                        number(Share.inPercent(share.value())),
                        number(BigDecimal.valueOf(share.part())),
                        number(BigDecimal.valueOf(share.of())));
    }

    private static String number(BigDecimal number) {
        var format = NumberFormat.getInstance(Language.VI.locale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
