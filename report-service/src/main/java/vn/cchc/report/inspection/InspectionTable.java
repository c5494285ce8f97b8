package vn.cchc.report.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;
import vn.cchc.report.inspection.InspectionReport.Coverage;
import vn.cchc.report.inspection.InspectionReport.Threshold;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Findings as a table, with coverage and what is asked in its notes. */
final class InspectionTable {

    private static final String STATE = "Vấn đề phát hiện qua kiểm tra";
    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Mã").wide(14),
            FormColumn.text("", "Cơ quan, đơn vị").wide(36),
            FormColumn.figure("", STATE, "Tổng số"),
            FormColumn.figure("", STATE, "Chưa xử lý"),
            FormColumn.figure("", STATE, "Đã kiến nghị xử lý"),
            FormColumn.figure("", STATE, "Đang xử lý"),
            FormColumn.figure("", STATE, "Đã xử lý xong"),
            FormColumn.figure("", STATE, "Quá hạn xử lý"),
            FormColumn.figure("", "Xử lý hoặc kiến nghị xử lý (%)"),
            FormColumn.figure("", "Hoàn thành xử lý (%)"));

    private InspectionTable() {}

    static FormTable of(InspectionReport report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Kết quả kiểm tra cải cách hành chính",
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to()))));
        List<FormRow> rows = new ArrayList<>();
        for (var row : report.rows()) {
            rows.add(FormRow.plain(
                    cells(rows.size() + 1, row.agency(), row.findings(), row.answered(), row.completed())));
        }
        rows.add(FormRow.total(
                cells(null, new Group("", "Tổng số"), report.total(), report.answered(), report.completed())));
        List<String> notes = new ArrayList<>();
        report.coverage().forEach(coverage -> notes.add(words(coverage)));
        report.thresholds().forEach(threshold -> notes.add(words(threshold)));
        notes.addAll(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        return new FormTable(head, COLUMNS, rows, notes);
    }

    private static List<Object> cells(
            Integer number, Group agency, FindingCounts findings, Share answered, Share completed) {
        return Arrays.asList(
                number,
                agency.code(),
                agency.name(),
                findings.findings(),
                findings.detected(),
                findings.recommended(),
                findings.handling(),
                findings.done(),
                findings.overdue(),
                answered.inPercent(),
                completed.inPercent());
    }

    private static String words(Coverage coverage) {
        return "%s được kiểm tra: %s.".formatted(coverage.kind().name(), share(coverage.inspected()));
    }

    private static String words(Threshold threshold) {
        var bound = (threshold.strict() ? "trên " : "từ ")
                + threshold.percent().stripTrailingZeros().toPlainString().replace('.', ',') + "%";
        var standing = threshold.met() == null ? "không có số liệu" : threshold.met() ? "đạt" : "chưa đạt";
        return "%s (yêu cầu %s): %s, %s.".formatted(threshold.name(), bound, share(threshold.share()), standing);
    }

    private static String share(Share share) {
        var percent = share.inPercent();
        var counted = share.part() + "/" + share.of();
        return percent == null
                ? counted
                : counted + " (" + percent.toPlainString().replace('.', ',') + "%)";
    }
}
