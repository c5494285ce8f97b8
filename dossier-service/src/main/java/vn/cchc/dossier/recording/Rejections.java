package vn.cchc.dossier.recording;

import vn.cchc.dossier.domain.Rejection;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** The problems of recording, with the rule and the text it comes from. */
final class Rejections {

    private Rejections() {}

    static Problem of(Rejection reason) {
        Text text = Text.of(reason.vietnamese(), reason.english());
        return reason.kind() == Rejection.Kind.CONFLICT
                ? Problems.conflict(reason.code(), text)
                : Problems.unprocessable(reason.code(), text, new Violation(reason.under("/data"), text));
    }

    static Problem idReused() {
        return Problems.conflict(
                "event-id-reused",
                Text.of(
                        "Mã sự việc này đã được dùng cho nội dung khác.",
                        "This event id was used with another content."));
    }

    static Problem discarded(String reason) {
        return Problems.conflict(
                "event-discarded",
                Text.of(
                        "Sự việc này đã bị loại bỏ và sẽ không được ghi nhận; lý do: " + reason,
                        "This event was discarded and will not be recorded; the reason given: " + reason));
    }

    /** Nothing was decided about it: what is at fault is ours, and the same event may be sent again. */
    static Problem notJudged() {
        return Problems.of(
                ProblemCode.INTERNAL,
                Text.of(
                        "Chưa xét được mục này do lỗi hệ thống; chưa ghi nhận gì. Hãy gửi lại với cùng mã;"
                                + " nếu vẫn lỗi, hãy nêu mã yêu cầu khi cần hỗ trợ.",
                        "This item could not be judged because of an internal error, and nothing of it is kept. Send it"
                                + " again under the same id; if it fails again, give the request id when asking for help."));
    }

    static Problem predecessorMissing() {
        return Problems.conflict(
                "predecessor-missing",
                Text.of(
                        "Sự việc nêu ở trường after chưa được ghi nhận.",
                        "The event named in after has not been recorded."));
    }

    static Problem calendarUnknown(int year) {
        Text text = Text.of(
                "Chưa có lịch làm việc của năm " + year + ".", "The working calendar of " + year + " is not known.");
        return Problems.unprocessable("calendar-unknown", text, new Violation("/occurredAt", text));
    }

    static Problem noPartInDossier() {
        Text text = Text.of(
                "Cơ quan này không tham gia giải quyết hồ sơ.", "This agency has no part in settling the dossier.");
        return Problems.unprocessable("agency-without-part", text, new Violation("/data/agencyAtFault", text));
    }

    static Problem noSuchAgency(String field) {
        Text text = Text.of(
                "Không có cơ quan này vào thời điểm chuyển hồ sơ.",
                "There is no such agency at the time of forwarding.");
        return Problems.unprocessable("agency-not-in-force", text, new Violation("/data/" + field, text));
    }

    static Problem headCorrects() {
        return Problems.of(
                ProblemCode.FORBIDDEN,
                Text.of(
                        "Sau ngày tiếp nhận, chỉ lãnh đạo được đính chính.",
                        "After the day of receipt only a head may correct it."));
    }
}
