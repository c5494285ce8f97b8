package vn.cchc.report.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.scorecard.ScorecardReport.Score;
import vn.cchc.report.scorecard.ScorecardReport.Unit;

/** Scorecards as a table: the units below the set they are scored by. */
final class ScorecardTable {

    private static final String PERCENT = "Chỉ số (%)";
    private static final String BEFORE = "Năm trước";
    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.figure("", "Xếp hạng"),
            FormColumn.text("", "Mã").wide(14),
            FormColumn.text("", "Cơ quan, đơn vị").wide(36),
            FormColumn.figure("", PERCENT, "Tự chấm"),
            FormColumn.figure("", PERCENT, "Thẩm định"),
            FormColumn.figure("", PERCENT, "Kết quả"),
            FormColumn.text("", "Xếp loại").wide(14),
            FormColumn.figure("", BEFORE, PERCENT),
            FormColumn.figure("", BEFORE, "Xếp hạng"),
            FormColumn.figure("", "Tăng, giảm bậc"));

    private ScorecardTable() {}

    static FormTable of(ScorecardReport report) {
        var head = new FormTable.Head(
                "",
                report.agencyName(),
                "Kết quả chấm điểm chỉ số cải cách hành chính",
                report.year() == null ? List.of() : List.of("(Năm " + report.year() + ")"));
        List<FormRow> rows = new ArrayList<>();
        for (var set : report.sets()) {
            rows.add(FormRow.total(
                    Arrays.asList(null, set.code(), set.name(), null, null, null, null, null, null, null)));
            set.units().forEach(unit -> rows.add(FormRow.plain(cells(unit))));
        }
        List<String> notes = new ArrayList<>(ReportWords.reach(report.at(), report.asOf(), report.gaps()));
        notes.add("Thang xếp loại là dữ liệu của hệ thống; thang chưa được xác nhận chỉ để tham khảo.");
        return new FormTable(head, COLUMNS, rows, notes);
    }

    private static List<Object> cells(Unit unit) {
        return Arrays.asList(
                unit.rank(),
                unit.unit().code(),
                unit.unit().name(),
                percent(unit.self()),
                percent(unit.appraised()),
                percent(unit.decided()),
                unit.band(),
                unit.previousPercent(),
                unit.previousRank(),
                unit.rankChange());
    }

    private static BigDecimal percent(Score score) {
        return score == null ? null : score.percent();
    }
}
