package vn.cchc.report.childplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.childplan.ChildPlanReport.OfPlan;
import vn.cchc.report.rendering.ReportWords;

/** Plans that are owed as a table: the units below the plan they owe theirs under. */
final class ChildPlanTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Mã").wide(14),
            FormColumn.text("", "Cơ quan, đơn vị").wide(40),
            FormColumn.text("", "Thời hạn ban hành").wide(13),
            FormColumn.text("", "Ngày ban hành").wide(13),
            FormColumn.text("", "Tình trạng").wide(28));

    private ChildPlanTable() {}

    static FormTable of(ChildPlanReport report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Tình hình ban hành kế hoạch của các cơ quan, đơn vị",
                List.of("(Tại thời điểm " + ReportWords.instant(report.at()) + ")"));
        List<FormRow> rows = new ArrayList<>();
        for (var plan : report.plans()) {
            rows.add(FormRow.total(Arrays.asList(null, plan.number(), plan.title(), null, null, words(plan))));
            for (int i = 0; i < plan.units().size(); i++) {
                var unit = plan.units().get(i);
                rows.add(FormRow.plain(Arrays.asList(
                        i + 1,
                        unit.unit().code(),
                        unit.unit().name(),
                        unit.dueOn() == null ? null : ReportWords.day(unit.dueOn()),
                        unit.issuedOn() == null ? null : ReportWords.day(unit.issuedOn()),
                        unit.state().words())));
            }
        }
        return new FormTable(head, COLUMNS, rows, ReportWords.reach(report.at(), report.asOf(), report.gaps()));
    }

    private static String words(OfPlan plan) {
        var counts = plan.counts();
        return "Đã ban hành %d/%d; chưa ban hành, quá hạn: %d"
                .formatted(counts.issued() + counts.late(), counts.owed(), counts.missing());
    }
}
