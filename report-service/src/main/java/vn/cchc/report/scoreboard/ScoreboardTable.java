package vn.cchc.report.scoreboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Share;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** The scoreboard as a table. */
final class ScoreboardTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.figure("", "Xếp hạng"),
            FormColumn.text("", "Mã").wide(16),
            FormColumn.text("", "Cơ quan, đơn vị"),
            FormColumn.figure("", "Tử số"),
            FormColumn.figure("", "Mẫu số"),
            FormColumn.figure("", "%"),
            FormColumn.figure("", "Kỳ trước", "Xếp hạng"),
            FormColumn.figure("", "Kỳ trước", "%"),
            FormColumn.figure("", "Tăng, giảm bậc"));

    private ScoreboardTable() {}

    static FormTable of(Scoreboard board) {
        var head = new FormTable.Head(
                "",
                board.agencyName(),
                "Xếp hạng cơ quan, đơn vị: " + board.measure().title(),
                List.of(ReportWords.period(new ReportPeriod(board.from(), board.to()))));
        List<String> notes = new ArrayList<>(ReportWords.reach(board.at(), board.asOf(), board.gaps()));
        notes.add(board.measure().title() + " = " + board.measure().definition() + ".");
        notes.add("Kỳ trước: từ ngày %s đến ngày %s."
                .formatted(ReportWords.day(board.previousFrom()), ReportWords.day(board.previousTo())));
        return new FormTable(
                head, COLUMNS, board.rows().stream().map(ScoreboardTable::row).toList(), notes);
    }

    private static FormRow row(Scoreboard.Row row) {
        return FormRow.plain(Arrays.asList(
                row.rank(),
                row.agency().code(),
                row.agency().name(),
                row.share().part(),
                row.share().of(),
                row.share().inPercent(),
                row.previousRank(),
                Share.inPercent(row.previousValue()),
                row.rankChange()));
    }
}
