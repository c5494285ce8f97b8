package vn.cchc.plan.scoring.domain;

/** Every fault of this package, in one list. */
final class Faults {

    static final Fault WRONG_MEASURE = new Fault(
            "measure-unfit", "Cách tính điểm này cần số liệu kiểu %s.", "The formula needs a measure of kind %s.");

    /** A rate with nothing to divide by is absent; it is neither 0 nor 100. */
    static final Fault NOTHING_TO_DIVIDE = new Fault(
            "share-absent",
            "Mẫu số bằng 0 nên không có tỷ lệ; nếu không phát sinh, hãy chọn không áp dụng.",
            "The denominator is 0, so there is no share; say that the criterion does not apply.");

    static final Fault SAMPLE_TOO_SMALL = new Fault(
            "sample-too-small",
            "Số phiếu hợp lệ ít hơn mức tối thiểu %s nên không có kết quả khảo sát.",
            "Fewer valid answers than the minimum of %s: there is no survey result.");

    static final Fault BEYOND_MAXIMUM = new Fault(
            "points-beyond-maximum",
            "Điểm phải từ 0 đến điểm tối đa %s.",
            "Points are between 0 and the maximum of %s.");

    static final Fault NOT_APPLICABLE_REFUSED = new Fault(
            "not-applicable-refused",
            "Bộ tiêu chí này không cho phép loại trừ tiêu chí không áp dụng.",
            "This set of criteria has no criteria that do not apply.");

    static final Fault NOT_APPLICABLE_WITHOUT_REASON =
            new Fault("reason-missing", "Không áp dụng thì phải nêu lý do.", "What does not apply needs a reason.");

    static final Fault EVIDENCE_MISSING = new Fault(
            "evidence-missing",
            "Phải có tài liệu kiểm chứng: liên kết kèm mã băm SHA-256, hoặc số văn bản.",
            "Evidence is missing: a link with its SHA-256, or the number of a document.");

    static final Fault NOT_SCORED =
            new Fault("criterion-not-scored", "Tiêu chí chưa được chấm.", "The criterion has no score yet.");

    static final Fault NOT_SELF_SCORED = new Fault(
            "criterion-by-survey",
            "Tiêu chí điều tra xã hội học do cơ quan thẩm định nhập kết quả.",
            "The result of a survey is entered by the appraising agency.");

    static final Fault REASON_MISSING = new Fault(
            "reason-missing",
            "Điểm khác với bước trước thì phải nêu lý do.",
            "A score that differs from the step before needs a reason.");

    static final Fault NOTHING_TO_EXPLAIN = new Fault(
            "nothing-to-explain",
            "Điểm thẩm định không khác điểm tự chấm nên không có gì để giải trình.",
            "The appraisal agrees with the self-score: there is nothing to explain.");

    static final Fault CRITERION_UNKNOWN = new Fault(
            "criterion-unknown",
            "Bộ tiêu chí không có tiêu chí chấm điểm mang khóa này.",
            "The set has no scored criterion with this key.");

    static final Fault WRONG_STEP = new Fault(
            "scorecard-step",
            "Bảng chấm điểm đang ở bước %s nên không thể làm việc này.",
            "The scorecard is at step %s, where this cannot be done.");

    static final Fault GIVEN_BACK_WITHOUT_REASON =
            new Fault("reason-missing", "Trả lại thì phải nêu lý do.", "Giving back needs a reason.");

    static final Fault EXPLANATION_AWAITED = new Fault(
            "explanation-awaited",
            "Đơn vị còn thời hạn giải trình đến hết ngày %s.",
            "The unit may explain until the end of %s.");

    private Faults() {}
}
