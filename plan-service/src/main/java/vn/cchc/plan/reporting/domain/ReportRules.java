package vn.cchc.plan.reporting.domain;

import vn.cchc.plan.reporting.domain.ReportDecision.Rejected;

/** Why something cannot be done with a report owed; the codes are stable. */
final class ReportRules {

    /** What was closed is reproducible; whatever comes later stands beside it. */
    static final Rejected LOCKED = new Rejected(
            "report-period-locked",
            "Kỳ báo cáo đã khóa; chỉ còn được đính chính.",
            "The period is locked; only amendments are possible.");

    static final Rejected NOT_LOCKED = new Rejected(
            "report-period-not-locked",
            "Kỳ báo cáo chưa khóa: trả lại để nộp báo cáo khác thay vì đính chính.",
            "The period is not locked: give the report back instead of amending it.");

    /** One report of a unit and period stands; another replaces it only after it was given back. */
    static final Rejected HANDED_IN = new Rejected(
            "report-handed-in",
            "Báo cáo đã nộp; muốn nộp lại thì nơi nhận phải trả lại trước.",
            "The report was handed in; it has to be given back first.");

    static final Rejected NOTHING_OWED = new Rejected(
            "report-not-owed", "Cơ quan không phải nộp báo cáo này.", "The agency does not owe this report.");

    static final Rejected NOT_HANDED_IN =
            new Rejected("report-not-handed-in", "Báo cáo chưa được nộp.", "The report was not handed in.");

    static final Rejected ACCEPTED_ALREADY =
            new Rejected("report-accepted", "Báo cáo đã được chấp nhận.", "The report was accepted already.");

    static final Rejected NOT_MISSING = new Rejected(
            "report-not-missing",
            "Chỉ đôn đốc báo cáo đã quá hạn mà chưa nộp.",
            "Only what is past its due day and not handed in is urged.");

    static final Rejected URGED_ENOUGH = new Rejected(
            "report-urged-enough", "Đã đôn đốc đủ số lần tối đa.", "It was urged as often as the duty allows.");

    /** Locking closes what was examined (đầy đủ số lượng; đảm bảo nội dung). */
    static final Rejected UNDECIDED = new Rejected(
            "report-undecided",
            "Còn báo cáo đã nộp nhưng chưa được chấp nhận hoặc trả lại.",
            "A report was handed in and neither accepted nor given back.");

    private ReportRules() {}
}
