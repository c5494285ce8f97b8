package vn.cchc.report.planprogress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Share;
import vn.cchc.report.rendering.ReportWords;

/** The progress of plans as a table. */
final class PlanProgressTable {

    private static final String DONE = "Đã hoàn thành";
    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Kế hoạch", "Số").wide(16),
            FormColumn.text("", "Kế hoạch", "Tên").wide(40),
            FormColumn.figure("", "Kế hoạch", "Năm").wide(7),
            FormColumn.text("", "Cơ quan ban hành").wide(14),
            FormColumn.figure("", "Số nội dung theo kế hoạch"),
            FormColumn.figure("", DONE, "Tổng số"),
            FormColumn.figure("", DONE, "Đúng hạn"),
            FormColumn.figure("", DONE, "Quá hạn"),
            FormColumn.figure("", "Chưa hoàn thành, đã quá hạn"),
            FormColumn.figure("", "Không có thời hạn"),
            FormColumn.figure("", "Mức độ hoàn thành (%)"));

    private PlanProgressTable() {}

    static FormTable of(PlanProgressReport report, String agencyName) {
        var head = new FormTable.Head(
                "",
                agencyName,
                "Tiến độ thực hiện kế hoạch",
                List.of("(Tại thời điểm " + ReportWords.instant(report.at()) + ")"));
        List<FormRow> rows = new ArrayList<>();
        for (var plan : report.plans()) {
            rows.add(
                    plan.groups() == null
                            ? FormRow.plain(plan(rows.size() + 1, plan))
                            : FormRow.total(plan(null, plan)));
            if (plan.groups() != null) {
                plan.groups().forEach(part -> rows.add(FormRow.plain(part(part))));
            }
        }
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add(
                "Mức độ hoàn thành = số nội dung đã hoàn thành / số nội dung theo kế hoạch; nội dung không có thời hạn không"
                        + " tính đúng hạn hay quá hạn.");
        return new FormTable(head, COLUMNS, rows, notes);
    }

    private static List<Object> plan(Integer number, PlanProgress plan) {
        return Arrays.asList(
                number,
                plan.number(),
                plan.title(),
                plan.year() == null ? null : plan.year().toString(),
                plan.agency(),
                plan.planned(),
                plan.completed(),
                plan.onTime(),
                plan.late(),
                plan.overdue(),
                plan.withoutDate(),
                Share.inPercent(plan.share()));
    }

    private static List<Object> part(PlanProgress.Part part) {
        var contents = part.contents();
        return Arrays.asList(
                null,
                "",
                part.group().name(),
                null,
                part.group().code(),
                contents.planned(),
                contents.completed(),
                contents.onTime(),
                contents.late(),
                contents.overdue(),
                contents.withoutDate(),
                Share.inPercent(contents.share()));
    }
}
