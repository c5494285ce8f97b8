package vn.cchc.report.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.Share;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;

/** The form as a table, its columns in the order of the form (Phụ lục II, Thông tư 01/2020/TT-VPCP). */
final class ResolutionTable {

    private static final String RECEIVED = "Số lượng hồ sơ tiếp nhận";
    private static final String IN_PERIOD = "Trong kỳ";
    private static final String ARISEN = "Hồ sơ phát sinh trong kỳ, mọi kênh";
    private static final String RESOLVED = "Số lượng hồ sơ đã giải quyết";
    private static final String PENDING = "Số lượng hồ sơ đang giải quyết";
    private static final String TOTAL = "Tổng số";
    private static final String ON_PAPER = "Nhập tay, chưa dùng hệ thống: ";
    private static final String SUPERSEDED = "Nhập tay, không cộng vì đã có hồ sơ trên hệ thống: ";

    private static final List<FormColumn> FIGURES = List.of(
            FormColumn.figure("(3)", RECEIVED, TOTAL),
            FormColumn.figure("(4)", RECEIVED, IN_PERIOD, "Trực tuyến"),
            FormColumn.figure("(5)", RECEIVED, IN_PERIOD, "Trực tiếp, bưu chính"),
            FormColumn.figure("(6)", RECEIVED, "Từ kỳ trước"),
            FormColumn.figure("(7)", RESOLVED, TOTAL),
            FormColumn.figure("(8)", RESOLVED, "Trước hạn"),
            FormColumn.figure("(9)", RESOLVED, "Đúng hạn"),
            FormColumn.figure("(10)", RESOLVED, "Quá hạn"),
            FormColumn.figure("(11)", PENDING, TOTAL),
            FormColumn.figure("(12)", PENDING, "Trong hạn"),
            FormColumn.figure("(13)", PENDING, "Quá hạn"));

    /** Of form II.06c, beside the others. */
    private static final List<FormColumn> ONLINE = List.of(
            FormColumn.figure("", ARISEN, TOTAL),
            FormColumn.figure("", ARISEN, "Tỷ lệ trực tuyến (%)"),
            FormColumn.figure("", "Số TTHC có hồ sơ trực tuyến"));

    private static final int FIRST_FIGURE = 3;

    /** What the columns count. */
    private static final List<Cell> CELLS = List.of(
            Cell.RECEIVED,
            Cell.RECEIVED_ONLINE,
            Cell.RECEIVED_DIRECT,
            Cell.CARRIED_OVER,
            Cell.RESOLVED,
            Cell.EARLY,
            Cell.ON_TIME,
            Cell.LATE,
            Cell.PENDING,
            Cell.IN_TIME,
            Cell.OVERDUE);

    private static final Map<Coverage, String> APART = Map.of(
            Coverage.EXEMPT, "Tính riêng: TTHC được thực hiện ngoài hệ thống",
            Coverage.NON_TTHC, "Tính riêng: ngoài TTHC");

    private ResolutionTable() {}

    static FormTable of(ResolutionReport report) {
        var head = new FormTable.Head(
                "Biểu số " + report.form() + "/VPCP/KSTT",
                report.agencyName(),
                ResolutionForm.of(report.form()).orElseThrow().title(),
                List.of(ReportWords.period(new ReportPeriod(report.from(), report.to())), "Đơn vị tính: hồ sơ"));
        var notes = ReportWords.reach(report.at(), report.asOf(), report.gaps());
        return new FormTable(head, columns(report), rows(report), notes);
    }

    private static List<FormColumn> columns(ResolutionReport report) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormColumn.ordinal("(1)"));
        columns.add(FormColumn.text("", "Mã").wide(16));
        columns.add(FormColumn.text(
                "(2)", GroupBy.of(report.groupBy()).orElseThrow().heading()));
        columns.addAll(FIGURES);
        if (onlineOnly(report)) {
            columns.addAll(ONLINE);
        }
        return columns;
    }

    private static List<FormRow> rows(ResolutionReport report) {
        List<FormRow> rows = new ArrayList<>();
        var links = links(report);
        for (var row : report.rows()) {
            var cells = cells(rows.size() + 1, row.group().code(), row.group().name(), row.figures());
            rows.add(FormRow.plain(with(row.arisen(), cells))
                    .leading(
                            FIRST_FIGURE,
                            opened(links.row(report.groupBy(), row.group().code()))));
        }
        rows.add(FormRow.total(with(
                        report.total().arisen(),
                        cells(null, "", "Tổng số", report.total().figures())))
                .leading(FIRST_FIGURE, opened(links)));
        rows.addAll(apart(report, links));
        rows.addAll(manual(report));
        return rows;
    }

    private static OpenedLinks links(ResolutionReport report) {
        return OpenedLinks.of(
                        report.agency(), new ReportPeriod(report.from(), report.to()), report.at(), report.locked())
                .with("known", report.known())
                .with("onlineOnly", onlineOnly(report) ? true : null);
    }

    private static boolean onlineOnly(ResolutionReport report) {
        return ResolutionForm.of(report.form()).orElseThrow().onlineOnly();
    }

    private static List<String> opened(OpenedLinks row) {
        return CELLS.stream().map(row::cell).toList();
    }

    private static List<FormRow> apart(ResolutionReport report, OpenedLinks links) {
        return report.apart().stream()
                .filter(apart -> apart.received().total() > 0)
                .map(apart -> FormRow.apart(
                                padded(report, cells(null, "", APART.get(apart.coverage()), apart.figures())))
                        .leading(
                                FIRST_FIGURE,
                                opened(links.with(
                                        "coverage", apart.coverage() == Coverage.EXEMPT ? "exempt" : "nonTthc"))))
                .toList();
    }

    /** Entered by hand: no dossier is known of them. */
    private static List<FormRow> manual(ResolutionReport report) {
        List<FormRow> rows = new ArrayList<>();
        report.manual()
                .forEach(row -> rows.add(FormRow.apart(cells(
                        null,
                        row.agency().code(),
                        (row.superseded() ? SUPERSEDED : ON_PAPER)
                                + row.agency().name(),
                        row.figures()))));
        if (report.withManual() != null) {
            rows.add(FormRow.apart(cells(
                    null,
                    "",
                    "Tổng số kể cả số liệu nhập tay",
                    report.withManual().figures())));
        }
        return rows;
    }

    private static List<Object> with(Arisen arisen, List<Object> cells) {
        if (arisen != null) {
            cells.addAll(Arrays.asList(arisen.total(), Share.inPercent(arisen.share()), arisen.procedures()));
        }
        return cells;
    }

    /** What stands apart says nothing of other channels. */
    private static List<Object> padded(ResolutionReport report, List<Object> cells) {
        if (onlineOnly(report)) {
            cells.addAll(Collections.nCopies(ONLINE.size(), null));
        }
        return cells;
    }

    private static List<Object> cells(Integer number, String code, String name, Figures figures) {
        List<Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(code);
        cells.add(name);
        var received = figures.received();
        cells.addAll(List.of(received.total(), received.online(), received.direct(), received.carriedOver()));
        var resolved = figures.resolved();
        cells.addAll(List.of(resolved.total(), resolved.early(), resolved.onTime(), resolved.late()));
        var pending = figures.pending();
        cells.addAll(List.of(pending.total(), pending.inTime(), pending.overdue()));
        return cells;
    }
}
