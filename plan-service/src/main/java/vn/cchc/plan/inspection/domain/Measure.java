package vn.cchc.plan.inspection.domain;

/** What a threshold is about. The last two look alike in plans and are not the same. */
public enum Measure {
    /** Units inspected of the units of a class. */
    COVERAGE,
    /** Findings that were recommended for handling or are handled, of all ("xử lý hoặc kiến nghị xử lý"). */
    ANSWERED,
    /** Findings whose handling is completed, of all ("hoàn thành việc xử lý"). */
    COMPLETED
}
