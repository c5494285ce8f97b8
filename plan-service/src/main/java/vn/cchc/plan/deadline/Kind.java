package vn.cchc.plan.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of time a piece of deadline wording names. */
@Schema(name = "DeadlineKind")
public enum Kind {
    /** A day: "ngày 15/3", "chậm nhất ngày 30/01", "hết ngày 30/6". */
    DATE,
    /** A bound that does not count itself: "trước ngày 30/01", "trước tháng 12". */
    BEFORE_DATE,
    MONTH,
    QUARTER,
    HALF_YEAR,
    NINE_MONTHS,
    YEAR,
    /** A span of several months or years: "tháng 3 - 6", "giai đoạn 2021-2025". */
    PERIOD,
    /** Comes back: "hằng quý", "ngày 15 hàng tháng". */
    RECURRING,
    /** Runs the whole plan year: "thường xuyên". */
    CONTINUOUS,
    /** Counted from an event: "30 ngày kể từ ngày ban hành". */
    RELATIVE,
    /** Due when somebody asks or something happens: "khi có yêu cầu", "theo quy định của Sở ...". */
    ON_DEMAND,
    /** Due as another plan says: "theo kế hoạch". */
    PER_PLAN,
    /** No deadline could be read. */
    NONE
}
