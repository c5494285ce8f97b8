package vn.cchc.report.locking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.locking.Amendments.Change;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.NumberedRows;
import vn.cchc.report.rendering.ReportWords;

/** The appendix of a closed period: what each figure was, and what it is by what was corrected since. */
final class AmendmentTable {

    private static final String FIGURE = "Số liệu";

    private AmendmentTable() {}

    static FormTable of(Amendments amendments) {
        var head = new FormTable.Head(
                "",
                amendments.agencyName(),
                "Phụ lục điều chỉnh số liệu sau khi khóa kỳ báo cáo",
                List.of(ReportWords.period(new ReportPeriod(amendments.from(), amendments.to()))));
        var changes = changes(amendments).toList();
        return new FormTable(
                head, columns(amendments), NumberedRows.of(changes, AmendmentTable::row), notes(amendments));
    }

    private static List<FormColumn> columns(Amendments amendments) {
        var now = amendments.asOf() == null ? "" : ", biết đến " + ReportWords.instant(amendments.asOf());
        return List.of(
                FormColumn.ordinal(""),
                FormColumn.text("", "Báo cáo").wide(28),
                FormColumn.text("", "Mã dòng").wide(14),
                FormColumn.text("", "Dòng").wide(28),
                FormColumn.text("", "Chỉ tiêu").wide(28),
                FormColumn.figure("", FIGURE, "Đã khóa, biết đến " + ReportWords.instant(amendments.lockedAt())),
                FormColumn.figure("", FIGURE, "Sau điều chỉnh" + now),
                FormColumn.figure("", FIGURE, "Chênh lệch"));
    }

    /** Form II.06a first, then report by report. */
    private static Stream<Change> changes(Amendments amendments) {
        var form = amendments.rows().stream()
                .map(row -> new Change(
                        AmendmentWords.FORM,
                        row.group(),
                        row.cell(),
                        BigDecimal.valueOf(row.frozen()),
                        BigDecimal.valueOf(row.now())));
        return Stream.concat(form, amendments.reports().stream());
    }

    private static FormRow row(int number, Change change) {
        return FormRow.plain(Arrays.asList(
                number,
                AmendmentWords.report(change.report()),
                change.row().code(),
                change.row().name(),
                AmendmentWords.figure(change.figure()),
                cell(change.frozen()),
                cell(change.now()),
                cell(change.difference())));
    }

    /** Counts are written as such. */
    private static Number cell(BigDecimal figure) {
        return figure == null || figure.scale() > 0 ? figure : (Number) figure.longValueExact();
    }

    private static List<String> notes(Amendments amendments) {
        List<String> notes = new ArrayList<>();
        if (amendments.rows().isEmpty() && amendments.reports().isEmpty()) {
            notes.add("Không có số liệu nào được điều chỉnh sau khi khóa.");
        }
        notes.add("Kỳ báo cáo đã khóa lúc %s; mã kiểm tra (SHA-256): %s."
                .formatted(ReportWords.instant(amendments.lockedAt()), amendments.checksum()));
        notes.add(
                "Hai cột số liệu là của cùng một thời điểm cuối kỳ: như đã khóa, và theo những gì được ghi nhận đến nay. Ô"
                        + " trống là không có số liệu.");
        if (amendments.gaps() > 0) {
            notes.add("Chú ý: còn thiếu " + amendments.gaps() + " sự kiện chưa nhận được.");
        }
        return notes;
    }
}
