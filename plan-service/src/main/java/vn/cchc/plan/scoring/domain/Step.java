package vn.cchc.plan.scoring.domain;

/** Where a scorecard stands: which work has been finished last. */
public enum Step {
    /** The unit is scoring itself. */
    OPEN("đang tự chấm"),
    /** Scored and handed in by the unit's reporter. */
    SELF_SCORED("đã tự chấm"),
    /** Confirmed by the unit's head. */
    CONFIRMED("thủ trưởng đã xác nhận"),
    /** Appraised, with a reason for each difference. */
    APPRAISED("đã thẩm định"),
    /** The unit has explained itself. */
    EXPLAINED("đã giải trình"),
    /** Decided. */
    FINAL("đã có kết quả");

    private final String vietnamese;

    Step(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
