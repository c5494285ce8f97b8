package vn.cchc.report.drilldown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.report.rendering.NumberedRows;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.rendering.ReportWords;

/** The dossiers behind a figure as a table of any length. */
final class OpenedTable {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.ordinal(""),
            FormColumn.text("", "Mã hồ sơ").wide(24),
            FormColumn.text("", "Thủ tục", "Mã").wide(12),
            FormColumn.text("", "Thủ tục", "Tên").wide(32),
            FormColumn.text("", "Cơ quan giải quyết").wide(12),
            FormColumn.text("", "Tiếp nhận").wide(14),
            FormColumn.figure("", "Ngày tiếp nhận").wide(12),
            FormColumn.text("", "Hẹn trả").wide(18),
            FormColumn.text("", "Kết thúc").wide(18),
            FormColumn.text("", "Tình trạng").wide(16),
            FormColumn.figure("", "Số ngày làm việc").wide(9),
            FormColumn.text("", "Cơ quan chậm").wide(12),
            FormColumn.text("", "Bước chậm").wide(8),
            FormColumn.text("", "Công chức").wide(14),
            FormColumn.text("", "Đã xin lỗi").wide(7),
            FormColumn.figure("", "Thành phần hồ sơ", "Số lượng").wide(9),
            FormColumn.figure("", "Thành phần hồ sơ", "Điện tử").wide(9));

    private static final Map<String, String> RECEIVED = Map.of(
            "CARRIED_OVER", "Từ kỳ trước",
            "COUNTER", "Trực tiếp",
            "ONLINE", "Trực tuyến",
            "POST", "Bưu chính");
    private static final Map<String, String> STANDINGS = Map.of(
            "EARLY", "Xong trước hạn",
            "ON_TIME", "Xong đúng hạn",
            "LATE", "Xong quá hạn",
            "IN_TIME", "Đang, trong hạn",
            "OVERDUE", "Đang, quá hạn");

    private OpenedTable() {}

    static FormTable of(Wanted wanted, OpenedFigure figure, Iterable<OpenedDossier> dossiers) {
        var head =
                new FormTable.Head("", wanted.question().agency().name(), "Danh sách hồ sơ của số liệu", under(wanted));
        List<String> notes = new ArrayList<>(ReportWords.reach(figure.at(), figure.asOf(), figure.gaps()));
        notes.add("Có " + figure.count() + " hồ sơ.");
        if (!wanted.opening().side().ofDossiers()) {
            notes.add("Số liệu là " + figure.figure() + ", được đếm từ các hồ sơ này (thủ tục, thành phần hồ sơ).");
        }
        return new FormTable(head, COLUMNS, NumberedRows.of(dossiers, OpenedTable::row), notes);
    }

    private static List<String> under(Wanted wanted) {
        var period = wanted.asked().period();
        List<String> lines = new ArrayList<>();
        lines.add(wanted.opening().meaning().in(Language.VI));
        lines.add(ReportWords.period(period));
        var some = new ArrayList<String>();
        add(some, wanted.question().groupBy().heading(), wanted.group());
        var narrowing = wanted.narrowing();
        add(some, "Cơ quan chậm", narrowing.faultAgency());
        add(some, "Bước chậm", none(narrowing.faultStep()));
        add(some, "Nguyên nhân", none(narrowing.cause()));
        add(some, "Công chức", narrowing.officer());
        add(some, "Số ngày làm việc từ", narrowing.minDays());
        if (!some.isEmpty()) {
            lines.add(String.join("; ", some));
        }
        return lines;
    }

    private static void add(List<String> some, String word, Object value) {
        if (value != null) {
            some.add(word + ": " + value);
        }
    }

    private static String none(String value) {
        return OpenedLinks.NONE.equals(value) ? "không có" : value;
    }

    private static FormRow row(int number, OpenedDossier dossier) {
        return FormRow.plain(Arrays.asList(
                number,
                dossier.dossier(),
                dossier.procedure(),
                dossier.procedureName(),
                dossier.agency(),
                RECEIVED.get(dossier.received()),
                dossier.receivedOn(),
                dossier.dueAt() == null ? null : ReportWords.instant(dossier.dueAt()),
                dossier.endedAt() == null ? null : ReportWords.instant(dossier.endedAt()),
                STANDINGS.get(dossier.standing()),
                dossier.workingDays(),
                dossier.faultAgency(),
                dossier.faultStep(),
                dossier.officer(),
                dossier.apology() ? "Có" : "",
                dossier.documents(),
                dossier.digitalDocuments()));
    }
}
