package vn.cchc.report.serviceindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.figure.Share;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.serviceindex.ServiceIndex.GroupScore;
import vn.cchc.report.serviceindex.ServiceIndex.IndicatorScore;

/** The index as a table: each indicator below its group. */
final class ServiceIndexTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.text("", "Mã").wide(8),
            FormColumn.text("", "Chỉ số").wide(46),
            FormColumn.figure("", "Tử số"),
            FormColumn.figure("", "Mẫu số"),
            FormColumn.figure("", "%"),
            FormColumn.figure("", "Mục tiêu (%)"),
            FormColumn.figure("", "Điểm"),
            FormColumn.figure("", "Điểm tối đa"),
            FormColumn.text("", "Ghi chú").wide(24));

    private static final int FIRST_FIGURE = 2;

    private ServiceIndexTable() {}

    static FormTable of(ServiceIndex index) {
        var head = new FormTable.Head(
                "Quyết định 766/QĐ-TTg",
                index.agencyName(),
                "Chỉ số phục vụ người dân, doanh nghiệp",
                List.of(ReportWords.period(new ReportPeriod(index.from(), index.to()))));
        List<FormRow> rows = new ArrayList<>();
        var links =
                OpenedLinks.of(index.agency(), new ReportPeriod(index.from(), index.to()), index.at(), index.locked());
        for (var group : index.groups()) {
            rows.add(FormRow.total(group(group)));
            group.indicators()
                    .forEach(indicator -> rows.add(
                            FormRow.plain(indicator(indicator)).leading(FIRST_FIGURE, links(links, indicator))));
        }
        rows.add(FormRow.total(Arrays.asList(
                "",
                "Tổng điểm",
                null,
                null,
                index.percent(),
                null,
                index.points(),
                index.maxWithData(),
                index.band())));
        List<String> notes = new ArrayList<>(ReportWords.reach(index.at(), index.asOf(), index.gaps()));
        if (!index.complete()) {
            notes.add("Xếp loại tạm tính trên các chỉ số có số liệu (" + index.maxWithData() + "/" + index.max()
                    + " điểm tối đa).");
        }
        return new FormTable(head, COLUMNS, rows, notes);
    }

    private static List<Object> group(GroupScore group) {
        return Arrays.asList(
                group.code(), group.title(), null, null, null, null, group.points(), group.maxWithData(), null);
    }

    private static List<String> links(OpenedLinks links, IndicatorScore score) {
        var formula = score.formula();
        return formula == null
                ? List.of()
                : Arrays.asList(
                        formula.numeratorOpens() ? links.indicator(score.code(), "part") : null,
                        formula.denominatorOpens() ? links.indicator(score.code(), "whole") : null);
    }

    private static List<Object> indicator(IndicatorScore score) {
        var share = score.share();
        return Arrays.asList(
                score.code(),
                score.title(),
                share == null ? null : share.part(),
                share == null ? null : share.of(),
                share == null ? null : share.inPercent(),
                Share.inPercent(score.target()),
                score.points(),
                score.max(),
                note(score));
    }

    private static String note(IndicatorScore score) {
        var state = switch (score.state()) {
            case "NO_SOURCE" -> score.missing() == null ? "Chưa có nguồn số liệu" : score.missing();
            case "EMPTY" -> "Không phát sinh";
            default -> "";
        };
        var unconfirmed = score.confirmed() ? "" : "điểm tối đa chưa xác nhận";
        return state.isEmpty() || unconfirmed.isEmpty() ? state + unconfirmed : state + "; " + unconfirmed;
    }
}
