package vn.cchc.plan.inspection;

/** What a document of an inspection is for. */
enum Purpose {
    /** The plan as it was issued. */
    PLAN,
    /** Minutes of the inspection of a unit (biên bản). */
    MINUTES,
    /** Conclusion about a unit (kết luận). */
    CONCLUSION,
    /** Report on the result of the whole plan (báo cáo kết quả). */
    REPORT,
    /** Directive after the inspection (văn bản chỉ đạo sau kiểm tra). */
    DIRECTIVE,
    /** What was put right, taken together (tổng hợp kết quả khắc phục). */
    REMEDIATION,
    OTHER
}
