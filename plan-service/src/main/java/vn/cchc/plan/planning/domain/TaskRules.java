package vn.cchc.plan.planning.domain;

import vn.cchc.plan.planning.domain.TaskDecision.Rejected;

/** Why something cannot be done with a task; the codes are stable. */
final class TaskRules {

    static final Rejected ALREADY_ISSUED =
            new Rejected("task-already-issued", "Nhiệm vụ đã được giao.", "The task was already issued.");

    static final Rejected NOT_OPEN =
            new Rejected("task-not-open", "Nhiệm vụ không ở trạng thái đang thực hiện.", "The task is not open.");

    static final Rejected NOT_SUBMITTED = new Rejected(
            "task-not-submitted",
            "Nhiệm vụ chưa được báo cáo hoàn thành nên không thể trả lại.",
            "The task was not handed in, so it cannot be given back.");

    /** The lead agency reports; whoever keeps the plan follows, checks and accepts. */
    static final Rejected ONLY_THE_MANAGER = new Rejected(
            "task-manager-only",
            "Chỉ đơn vị quản lý kế hoạch được xác nhận, trả lại hoặc hủy nhiệm vụ.",
            "Only the plan's manager accepts, gives back or cancels a task.",
            true);

    /** A remediation task is done when the late dossiers are settled, not when somebody says so. */
    static final Rejected CLOSES_ITSELF = new Rejected(
            "task-closes-itself",
            "Nhiệm vụ khắc phục tự hoàn thành khi mọi hồ sơ quá hạn đã được giải quyết.",
            "A remediation task completes by itself once every late dossier is settled.");

    /** Where several lead, the first who finishes does not close the task for the others. */
    static final Rejected LEADS_NOT_HANDED_IN = new Rejected(
            "task-leads-not-handed-in",
            "Nhiệm vụ có nhiều cơ quan chủ trì và chưa cơ quan nào báo cáo hoàn thành; hãy nêu rõ cơ quan được xác nhận.",
            "Several agencies lead this and none has handed it in; name the agencies whose part is meant.");

    /** Contents whose day is yet to come are not closed with the others. */
    static final Rejected NOTHING_TO_ACCEPT = new Rejected(
            "task-nothing-to-accept",
            "Chưa có nội dung nào được báo cáo hoàn thành hoặc đến hạn; hãy nêu rõ nội dung được xác nhận.",
            "No content was handed in or is due; name the contents that are meant.");

    static final Rejected NOT_A_LEAD = new Rejected(
            "task-not-a-lead",
            "Cơ quan được nêu không chủ trì nội dung này.",
            "The agency that is named does not lead this content.");

    static final Rejected NO_SUCH_CONTENT = new Rejected(
            "task-content-unknown", "Nhiệm vụ không có nội dung này.", "The task has no content of that number.");

    /** The last day of a whole task is the day of the content that is due last. */
    static final Rejected ANOTHER_IS_LATER = new Rejected(
            "task-content-later",
            "Nhiệm vụ còn nội dung khác có thời hạn muộn hơn; hãy đổi thời hạn của từng nội dung.",
            "Another content of the task is due later; move the content that is meant.");

    private TaskRules() {}
}
