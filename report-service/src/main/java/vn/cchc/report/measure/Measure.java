package vn.cchc.report.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Extent;
import vn.cchc.report.figure.Share;
import vn.cchc.report.figure.Side;

/**
 * A share of dossiers. Whether it is met or not is judged elsewhere: thresholds are data of plans, not of the measure.
 *
 * <p>Form numbers are those of Phụ lục II, Thông tư 01/2020/TT-VPCP; index numbers those of Quyết định 766/QĐ-TTg.
 */
public enum Measure {
    ON_TIME(
            Text.of("Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn (theo ngày)", "Resolved early or on time, by day"),
            Text.of("cột (8)+(9) / cột (7), biểu II.06a", "columns (8)+(9) / (7) of form II.06a"),
            Side.dossiers(Cell.EARLY, Cell.ON_TIME),
            Side.dossiers(Cell.RESOLVED),
            true),
    ON_TIME_BY_INSTANT(
            Text.of("Tỷ lệ hồ sơ giải quyết đúng hạn (theo giờ hẹn)", "Resolved by the hour of the appointment"),
            Text.of(
                    "hồ sơ kết thúc không sau giờ hẹn trả / hồ sơ đã giải quyết",
                    "ended not after the hour of the appointment / resolved"),
            Side.dossiers(Cell.RESOLVED_BY_INSTANT),
            Side.dossiers(Cell.RESOLVED),
            true),
    OVERDUE_OF_RECEIVED(
            Text.of("Tỷ lệ hồ sơ quá hạn trên tổng số tiếp nhận", "Late or overdue, of all received"),
            Text.of("cột (10)+(13) / cột (3), biểu II.06a", "columns (10)+(13) / (3) of form II.06a"),
            Side.dossiers(Cell.LATE, Cell.OVERDUE),
            Side.dossiers(Cell.RECEIVED),
            false),
    OVERDUE_PENDING(
            Text.of("Tỷ lệ hồ sơ đang giải quyết đã quá hạn", "Overdue, of those pending"),
            Text.of("cột (13) / cột (11), biểu II.06a", "columns (13) / (11) of form II.06a"),
            Side.dossiers(Cell.OVERDUE),
            Side.dossiers(Cell.PENDING),
            false),
    APOLOGISED(
            Text.of("Tỷ lệ hồ sơ quá hạn đã có văn bản xin lỗi", "Apologised for, of those late or overdue"),
            Text.of(
                    "hồ sơ quá hạn có văn bản xin lỗi và hẹn lại / cột (10)+(13)",
                    "late or overdue with an apology and a new appointment / columns (10)+(13)"),
            Side.dossiers(Cell.APOLOGISED),
            Side.dossiers(Cell.LATE, Cell.OVERDUE),
            true),
    PROGRESS(
            Text.of("Tiến độ giải quyết (chỉ số 2.1)", "Progress (index 2.1)"),
            Text.of(
                    "hồ sơ đã giải quyết đúng hạn và đang giải quyết trong hạn, yêu cầu bổ sung không quá một lần / hồ sơ"
                            + " xử lý trong kỳ; Quyết định 766/QĐ-TTg, 2.1",
                    "resolved or pending in time and asked for completion at most once / handled in the period;"
                            + " Decision 766/QĐ-TTg, 2.1"),
            Side.dossiers(Cell.ASKED_ONCE),
            Side.dossiers(Cell.RECEIVED),
            true),
    ONLINE(
            Text.of("Tỷ lệ hồ sơ nộp trực tuyến", "Handed in online"),
            Text.of("cột (4) / cột (4)+(5), biểu II.06a", "columns (4) / (4)+(5) of form II.06a"),
            Side.dossiers(Cell.RECEIVED_ONLINE),
            Side.received(),
            true),
    ONLINE_PROCEDURES(
            Text.of("Tỷ lệ thủ tục có hồ sơ trực tuyến", "Procedures with an online dossier"),
            Text.of(
                    "thủ tục có hồ sơ trực tuyến / thủ tục có phát sinh hồ sơ trong kỳ",
                    "procedures with an online dossier / procedures with a dossier in the period"),
            Side.onlineProcedures(),
            Side.procedures(),
            true),
    POST(
            Text.of("Tỷ lệ hồ sơ nhận qua bưu chính công ích", "Received by public post"),
            Text.of("hồ sơ nhận qua bưu chính / cột (4)+(5)", "received by post / columns (4)+(5)"),
            Side.dossiers(Cell.RECEIVED_POST),
            Side.received(),
            true),
    POST_RESULTS(
            Text.of("Tỷ lệ kết quả trả qua bưu chính công ích", "Results returned by public post"),
            Text.of("kết quả trả qua bưu chính / cột (7)", "results returned by post / column (7)"),
            Side.dossiers(Cell.RETURNED_BY_POST),
            Side.dossiers(Cell.RESOLVED),
            true),
    POST_PROCEDURES(
            Text.of("Tỷ lệ thủ tục có hồ sơ qua bưu chính công ích", "Procedures with a dossier by public post"),
            Text.of(
                    "thủ tục có hồ sơ qua bưu chính / thủ tục có phát sinh hồ sơ trong kỳ",
                    "procedures with a dossier by post / procedures with a dossier in the period"),
            Side.postProcedures(),
            Side.procedures(),
            true),
    DIGITAL_RESULTS(
            Text.of("Tỷ lệ kết quả điện tử", "Digital results"),
            Text.of(
                    "kết quả điện tử / kết quả được cấp trong kỳ; Quyết định 766/QĐ-TTg, 4.1",
                    "digital results / results granted in the period; Decision 766/QĐ-TTg, 4.1"),
            Side.dossiers(Cell.DIGITAL_RESULTS),
            Side.dossiers(Cell.RESULTS),
            true),
    DIGITAL_COMPONENTS(
            Text.of("Tỷ lệ thành phần hồ sơ được số hóa", "Digital documents"),
            Text.of(
                    "thành phần hồ sơ điện tử / thành phần của hồ sơ nhận trong kỳ; Quyết định 766/QĐ-TTg, 4.2",
                    "digital documents / documents of dossiers received in the period; Decision 766/QĐ-TTg, 4.2"),
            Side.digitalDocuments(),
            Side.documents(),
            true),
    PAID(
            Text.of("Tỷ lệ hồ sơ đã thu phí, lệ phí", "Fees paid"),
            Text.of("hồ sơ đã nộp / hồ sơ đã nộp và còn phải nộp", "paid / paid and owing"),
            Side.dossiers(Cell.PAID),
            Side.dossiers(Cell.PAID, Cell.OWING),
            true);

    private static final Text UNKNOWN =
            Text.of("không phải là chỉ tiêu nào của báo cáo", "is no measure of these reports");

    private final Text title;
    private final Text definition;
    private final Side part;
    private final Side whole;
    private final boolean moreIsBetter;

    Measure(Text title, Text definition, Side part, Side whole, boolean moreIsBetter) {
        this.title = title;
        this.definition = definition;
        this.part = part;
        this.whole = whole;
        this.moreIsBetter = moreIsBetter;
    }

    /** The one of that code, if any. */
    public static Optional<Measure> of(String parameter) {
        return Arrays.stream(values())
                .filter(measure -> measure.parameter().equals(parameter))
                .findFirst();
    }

    /** The one a query names in its parameter {@code measure}; no other word means any. */
    public static Measure read(String parameter) {
        return of(parameter).orElseThrow(() -> Problems.validation(Violation.query("measure", UNKNOWN)));
    }

    /** As clients write it, such as {@code on-time}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text title() {
        return title;
    }

    /** What is divided by what, and where that is laid down. */
    public Text definition() {
        return definition;
    }

    /** What is divided. */
    public Side part() {
        return part;
    }

    /** What it is divided by. */
    public Side whole() {
        return whole;
    }

    public Share of(DossierCounts counts) {
        return Share.of(part.of(counts), whole.of(counts));
    }

    /** What has to be counted for it. */
    public Extent extent() {
        return whole.extent();
    }

    /** The same of several together. */
    static Extent extent(Collection<Measure> measures) {
        boolean procedures = measures.stream().anyMatch(measure -> measure.extent() == Extent.WITH_PROCEDURES);
        return procedures ? Extent.WITH_PROCEDURES : Extent.DOSSIERS;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }
}
