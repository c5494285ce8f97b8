package vn.cchc.report.scoreboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.scoreboard.Criterion.Unit;
import vn.cchc.report.scoreboard.Scoreboard.RankedBy;
import vn.cchc.report.scoreboard.Scoreboard.Score;

/** The scoreboard as a table: by one share with its numerator and denominator, else a group of columns for each measure. */
final class ScoreboardTable {

    private static final List<FormColumn> AGENCY = List.of(
            FormColumn.figure("", "Xếp hạng"),
            FormColumn.text("", "Mã").wide(16),
            FormColumn.text("", "Cơ quan, đơn vị"));
    private static final List<FormColumn> OF_SHARE = List.of(
            FormColumn.figure("", "Tử số"),
            FormColumn.figure("", "Mẫu số"),
            FormColumn.figure("", "%"),
            FormColumn.figure("", "Kỳ trước", "Xếp hạng"),
            FormColumn.figure("", "Kỳ trước", "%"),
            FormColumn.figure("", "Tăng, giảm bậc"));
    private static final List<FormColumn> OVERALL = List.of(
            FormColumn.figure("", "Bình quân vị trí"),
            FormColumn.figure("", "Kỳ trước", "Bình quân vị trí"),
            FormColumn.figure("", "Kỳ trước", "Xếp hạng"),
            FormColumn.figure("", "Tăng, giảm bậc"));

    private ScoreboardTable() {}

    static FormTable of(Scoreboard board) {
        boolean share = board.measures().size() == 1 && board.measures().get(0).unit() == Unit.SHARE;
        var head = new FormTable.Head(
                "",
                board.agencyName(),
                "Xếp hạng cơ quan, đơn vị"
                        + (board.measure() == null
                                ? " theo nhiều chỉ tiêu"
                                : ": " + board.measure().title()),
                List.of(ReportWords.period(new ReportPeriod(board.from(), board.to()))));
        var rows = board.rows().stream()
                .map(row -> share
                        ? FormRow.plain(ofShare(row)).leading(AGENCY.size(), links(board, row))
                        : FormRow.plain(ofMeasures(row, board.measures())))
                .toList();
        return new FormTable(head, columns(board, share), rows, notes(board, share));
    }

    private static List<FormColumn> columns(Scoreboard board, boolean share) {
        List<FormColumn> columns = new ArrayList<>(AGENCY);
        if (share) {
            columns.addAll(OF_SHARE);
            return columns;
        }
        for (var measure : board.measures()) {
            var title = measure.title();
            columns.add(FormColumn.figure("", title, unit(measure.unit())));
            columns.add(FormColumn.figure("", title, "Vị trí"));
            columns.add(FormColumn.figure("", title, "Kỳ trước: " + unit(measure.unit())));
            columns.add(FormColumn.figure("", title, "Kỳ trước: vị trí"));
            columns.add(FormColumn.figure("", title, "Tăng, giảm"));
        }
        columns.addAll(OVERALL);
        return columns;
    }

    /** Where the share is one of dossiers. */
    private static List<String> links(Scoreboard board, Scoreboard.Row row) {
        var measure = board.measures().get(0).measure();
        if (Measure.of(measure).isEmpty()) {
            return List.of();
        }
        var period = new ReportPeriod(board.from(), board.to());
        var links = OpenedLinks.of(board.agency(), period, board.at(), board.locked())
                .row(GroupBy.AGENCY.parameter(), row.agency().code());
        return List.of(links.part(measure), links.whole(measure));
    }

    private static List<Object> ofShare(Scoreboard.Row row) {
        return Arrays.asList(
                row.rank(),
                row.agency().code(),
                row.agency().name(),
                row.share().part(),
                row.share().of(),
                row.share().inPercent(),
                row.previousRank(),
                Share.inPercent(row.previousValue()),
                row.rankChange());
    }

    private static List<Object> ofMeasures(Scoreboard.Row row, List<RankedBy> measures) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.rank());
        cells.add(row.agency().code());
        cells.add(row.agency().name());
        for (int i = 0; i < measures.size(); i++) {
            addScore(cells, row.scores().get(i), measures.get(i).unit());
        }
        cells.add(row.meanPlace());
        cells.add(row.previousMeanPlace());
        cells.add(row.previousRank());
        cells.add(row.rankChange());
        return cells;
    }

    private static void addScore(List<Object> cells, Score score, Unit unit) {
        cells.add(value(score.value(), unit));
        cells.add(score.place());
        cells.add(value(score.previousValue(), unit));
        cells.add(score.previousPlace());
        cells.add(score.placeChange());
    }

    private static BigDecimal value(BigDecimal value, Unit unit) {
        return switch (unit) {
            case SHARE, FRACTION -> Share.inPercent(value);
            case POINTS, WORKING_DAYS -> value;
        };
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case SHARE, FRACTION -> "%";
            case POINTS -> "Điểm";
            case WORKING_DAYS -> "Ngày làm việc";
        };
    }

    private static List<String> notes(Scoreboard board, boolean share) {
        List<String> notes = new ArrayList<>(ReportWords.reach(board.at(), board.asOf(), board.gaps()));
        board.measures().forEach(measure -> notes.add(measure.title() + " = " + measure.definition() + "."));
        if (!share) {
            notes.add(
                    "Vị trí theo một chỉ tiêu = 1 + số cơ quan có kết quả tốt hơn. Xếp hạng theo bình quân vị trí ở các chỉ"
                            + " tiêu có số liệu; bằng nhau thì cùng hạng, không có số liệu thì không xếp hạng.");
        }
        notes.add("Kỳ trước: từ ngày %s đến ngày %s."
                .formatted(ReportWords.day(board.previousFrom()), ReportWords.day(board.previousTo())));
        return notes;
    }
}
