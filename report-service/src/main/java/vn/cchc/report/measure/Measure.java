package vn.cchc.report.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Extent;
import vn.cchc.report.figure.Share;

/**
 * A share of dossiers. Whether it is met or not is judged elsewhere: thresholds are data of plans, not of the measure.
 *
 * <p>Form numbers are those of Phụ lục II, Thông tư 01/2020/TT-VPCP; index numbers those of Quyết định 766/QĐ-TTg.
 */
public enum Measure {
    ON_TIME(
            Text.of("Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn (theo ngày)", "Resolved early or on time, by day"),
            Text.of("cột (8)+(9) / cột (7), biểu II.06a", "columns (8)+(9) / (7) of form II.06a"),
            counts -> counts.resolved().early() + counts.resolved().onTime(),
            counts -> counts.resolved().total(),
            true),
    ON_TIME_BY_INSTANT(
            Text.of("Tỷ lệ hồ sơ giải quyết đúng hạn (theo giờ hẹn)", "Resolved by the hour of the appointment"),
            Text.of(
                    "hồ sơ kết thúc không sau giờ hẹn trả / hồ sơ đã giải quyết",
                    "ended not after the hour of the appointment / resolved"),
            counts -> counts.handling().resolvedByInstant(),
            counts -> counts.resolved().total(),
            true),
    OVERDUE_OF_RECEIVED(
            Text.of("Tỷ lệ hồ sơ quá hạn trên tổng số tiếp nhận", "Late or overdue, of all received"),
            Text.of("cột (10)+(13) / cột (3), biểu II.06a", "columns (10)+(13) / (3) of form II.06a"),
            counts -> counts.resolved().late() + counts.pending().overdue(),
            DossierCounts::total,
            false),
    OVERDUE_PENDING(
            Text.of("Tỷ lệ hồ sơ đang giải quyết đã quá hạn", "Overdue, of those pending"),
            Text.of("cột (13) / cột (11), biểu II.06a", "columns (13) / (11) of form II.06a"),
            counts -> counts.pending().overdue(),
            counts -> counts.pending().total(),
            false),
    APOLOGISED(
            Text.of("Tỷ lệ hồ sơ quá hạn đã có văn bản xin lỗi", "Apologised for, of those late or overdue"),
            Text.of(
                    "hồ sơ quá hạn có văn bản xin lỗi và hẹn lại / cột (10)+(13)",
                    "late or overdue with an apology and a new appointment / columns (10)+(13)"),
            counts -> counts.handling().apologised(),
            counts -> counts.resolved().late() + counts.pending().overdue(),
            true),
    PROGRESS(
            Text.of("Tiến độ giải quyết (chỉ số 2.1)", "Progress (index 2.1)"),
            Text.of(
                    "hồ sơ đã giải quyết đúng hạn và đang giải quyết trong hạn, yêu cầu bổ sung không quá một lần / hồ sơ"
                            + " xử lý trong kỳ; Quyết định 766/QĐ-TTg, 2.1",
                    "resolved or pending in time and asked for completion at most once / handled in the period;"
                            + " Decision 766/QĐ-TTg, 2.1"),
            counts -> counts.handling().askedOnce(),
            DossierCounts::total,
            true),
    ONLINE(
            Text.of("Tỷ lệ hồ sơ nộp trực tuyến", "Handed in online"),
            Text.of("cột (4) / cột (4)+(5), biểu II.06a", "columns (4) / (4)+(5) of form II.06a"),
            counts -> counts.received().online(),
            counts -> counts.received().fresh(),
            true),
    ONLINE_PROCEDURES(
            Text.of("Tỷ lệ thủ tục có hồ sơ trực tuyến", "Procedures with an online dossier"),
            Text.of(
                    "thủ tục có hồ sơ trực tuyến / thủ tục có phát sinh hồ sơ trong kỳ",
                    "procedures with an online dossier / procedures with a dossier in the period"),
            counts -> counts.procedures().online(),
            counts -> counts.procedures().all(),
            true),
    POST(
            Text.of("Tỷ lệ hồ sơ nhận qua bưu chính công ích", "Received by public post"),
            Text.of("hồ sơ nhận qua bưu chính / cột (4)+(5)", "received by post / columns (4)+(5)"),
            counts -> counts.received().post(),
            counts -> counts.received().fresh(),
            true),
    POST_RESULTS(
            Text.of("Tỷ lệ kết quả trả qua bưu chính công ích", "Results returned by public post"),
            Text.of("kết quả trả qua bưu chính / cột (7)", "results returned by post / column (7)"),
            counts -> counts.handling().returnedByPost(),
            counts -> counts.resolved().total(),
            true),
    POST_PROCEDURES(
            Text.of("Tỷ lệ thủ tục có hồ sơ qua bưu chính công ích", "Procedures with a dossier by public post"),
            Text.of(
                    "thủ tục có hồ sơ qua bưu chính / thủ tục có phát sinh hồ sơ trong kỳ",
                    "procedures with a dossier by post / procedures with a dossier in the period"),
            counts -> counts.procedures().post(),
            counts -> counts.procedures().all(),
            true),
    DIGITAL_RESULTS(
            Text.of("Tỷ lệ kết quả điện tử", "Digital results"),
            Text.of(
                    "kết quả điện tử / kết quả được cấp trong kỳ; Quyết định 766/QĐ-TTg, 4.1",
                    "digital results / results granted in the period; Decision 766/QĐ-TTg, 4.1"),
            counts -> counts.digital().digitalResults(),
            counts -> counts.digital().results(),
            true),
    DIGITAL_COMPONENTS(
            Text.of("Tỷ lệ thành phần hồ sơ được số hóa", "Digital documents"),
            Text.of(
                    "thành phần hồ sơ điện tử / thành phần của hồ sơ nhận trong kỳ; Quyết định 766/QĐ-TTg, 4.2",
                    "digital documents / documents of dossiers received in the period; Decision 766/QĐ-TTg, 4.2"),
            counts -> counts.digital().digitalComponents(),
            counts -> counts.digital().components(),
            true),
    PAID(
            Text.of("Tỷ lệ hồ sơ đã thu phí, lệ phí", "Fees paid"),
            Text.of("hồ sơ đã nộp / hồ sơ đã nộp và còn phải nộp", "paid / paid and owing"),
            counts -> counts.handling().paid(),
            counts -> counts.handling().paid() + counts.handling().owing(),
            true);

    private static final Text UNKNOWN =
            Text.of("không phải là chỉ tiêu nào của báo cáo", "is no measure of these reports");

    private final Text title;
    private final Text definition;
    private final ToLongFunction<DossierCounts> part;
    private final ToLongFunction<DossierCounts> whole;
    private final boolean moreIsBetter;

    Measure(
            Text title,
            Text definition,
            ToLongFunction<DossierCounts> part,
            ToLongFunction<DossierCounts> whole,
            boolean moreIsBetter) {
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

    public Share of(DossierCounts counts) {
        return Share.of(part.applyAsLong(counts), whole.applyAsLong(counts));
    }

    /** What has to be counted for it. */
    public Extent extent() {
        return this == ONLINE_PROCEDURES || this == POST_PROCEDURES ? Extent.WITH_PROCEDURES : Extent.DOSSIERS;
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
