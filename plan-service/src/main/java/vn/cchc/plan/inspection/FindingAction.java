package vn.cchc.plan.inspection;

/** What was done about a finding. */
enum FindingAction {
    DETECT,
    /** Handling is asked for (kiến nghị xử lý). */
    RECOMMEND,
    /** Handling begins or goes on. */
    HANDLE,
    /** The agency says it is done. */
    REPORT_DONE,
    CONFIRM,
    /** What was reported or confirmed does not hold. */
    GIVE_BACK,
    MOVE_DUE,
    /** It was recorded by mistake. */
    WITHDRAW,
    /** Its agency was closed, and another follows in it. */
    HAND_ON
}
