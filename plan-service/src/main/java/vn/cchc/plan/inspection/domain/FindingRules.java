package vn.cchc.plan.inspection.domain;

import vn.cchc.plan.inspection.domain.Decision.Refusal;

/** Why something cannot be done with a finding; the codes are stable. */
final class FindingRules {

    static final Refusal DONE =
            new Refusal("finding-done", "Việc xử lý đã hoàn thành.", "The finding was handled completely.");

    static final Refusal NOT_DONE = new Refusal(
            "finding-not-reported", "Chưa có báo cáo đã xử lý xong để xem xét.", "Nobody has reported it as done.");

    /** Only what is under way is recommended no more; a further one is a new day or a return. */
    static final Refusal RECOMMENDED = new Refusal(
            "finding-recommended",
            "Đã kiến nghị hoặc đang xử lý; chỉ còn được đổi thời hạn.",
            "It was recommended or is handled; only its due day can change.");

    /** One report is looked at before the next. */
    static final Refusal REPORTED = new Refusal(
            "finding-reported",
            "Đã báo cáo xử lý xong, đang chờ xác nhận.",
            "It was reported as done and waits for confirmation.");

    static final Refusal WITHDRAWN =
            new Refusal("finding-withdrawn", "Vấn đề này đã rút khỏi danh sách.", "The finding was withdrawn.");

    private FindingRules() {}
}
