package vn.cchc.report.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.kit.problem.Text;

/**
 * A figure that counts dossiers, as the condition that {@code dossier_standing} is asked with: what is counted and what a
 * list shows when the figure is opened can't differ.
 *
 * <p>Column numbers are those of forms II.06, Phụ lục II, Thông tư 01/2020/TT-VPCP.
 */
public enum Cell {
    RECEIVED("received.total", "true", "Tiếp nhận, tổng số: cột (3)", "Received in all: column (3)"),
    RECEIVED_ONLINE(
            "received.online",
            "received = 'ONLINE'",
            "Tiếp nhận trong kỳ, trực tuyến: cột (4)",
            "Received in the period online: column (4)"),
    RECEIVED_DIRECT(
            "received.direct",
            "received in ('COUNTER', 'POST')",
            "Tiếp nhận trong kỳ, trực tiếp và bưu chính: cột (5)",
            "Received in the period at the counter or by post: column (5)"),
    RECEIVED_COUNTER(
            "received.counter",
            "received = 'COUNTER'",
            "Tiếp nhận trong kỳ, trực tiếp: thuộc cột (5)",
            "Received in the period at the counter: of column (5)"),
    RECEIVED_POST(
            "received.post",
            "received = 'POST'",
            "Tiếp nhận trong kỳ, bưu chính: thuộc cột (5)",
            "Received in the period by post: of column (5)"),
    CARRIED_OVER(
            "received.carriedOver",
            "received = 'CARRIED_OVER'",
            "Từ kỳ trước: cột (6)",
            "Carried over from before the period: column (6)"),
    RESOLVED("resolved.total", "clock = 'ENDED'", "Đã giải quyết, tổng số: cột (7)", "Resolved in all: column (7)"),
    EARLY(
            "resolved.early",
            "standing = 'EARLY'",
            "Giải quyết trước hạn, theo ngày: cột (8)",
            "Resolved before the day of the appointment: column (8)"),
    ON_TIME(
            "resolved.onTime",
            "standing = 'ON_TIME'",
            "Giải quyết đúng hạn, theo ngày, gồm cả hồ sơ rút: cột (9)",
            "Resolved on the day of the appointment, or withdrawn: column (9)"),
    LATE(
            "resolved.late",
            "standing = 'LATE'",
            "Giải quyết quá hạn, gồm cả hồ sơ đã quá hạn trước khi hẹn lại: cột (10)",
            "Resolved after the day of the appointment, or late before a new one was made: column (10)"),
    PENDING("pending.total", "clock <> 'ENDED'", "Đang giải quyết, tổng số: cột (11)", "Pending in all: column (11)"),
    IN_TIME(
            "pending.inTime",
            "standing = 'IN_TIME'",
            "Đang giải quyết trong hạn, gồm cả hồ sơ đang chờ: cột (12)",
            "Pending in time, paused ones too: column (12)"),
    OVERDUE("pending.overdue", "standing = 'OVERDUE'", "Đang giải quyết đã quá hạn: cột (13)", "Overdue: column (13)"),
    RESOLVED_BY_INSTANT(
            "handling.resolvedByInstant",
            "clock = 'ENDED' and in_time_by_instant",
            "Giải quyết không sau giờ hẹn trả",
            "Resolved not after the hour of the appointment"),
    APOLOGISED(
            "handling.apologised",
            "standing in ('LATE', 'OVERDUE') and apology",
            "Quá hạn, đã có văn bản xin lỗi và hẹn lại",
            "Late or overdue, with an apology and a new appointment"),
    NOT_APOLOGISED(
            "handling.notApologised",
            "standing in ('LATE', 'OVERDUE') and not apology",
            "Quá hạn, chưa có văn bản xin lỗi",
            "Late or overdue, without an apology"),
    ERROR_APOLOGIES(
            "handling.errorApologies",
            "error_apologies > 0",
            "Đã xin lỗi do sai sót",
            "Apologised for because of a mistake"),
    ASKED_ONCE(
            "handling.askedOnce",
            "standing not in ('LATE', 'OVERDUE') and supplement_requests <= 1",
            "Trong hạn và yêu cầu bổ sung không quá một lần",
            "In time and asked for completion at most once"),
    RETURNED_BY_POST(
            "handling.returnedByPost",
            "clock = 'ENDED' and state = 'RETURNED' and return_channel = 'POST'",
            "Kết quả trả qua bưu chính công ích",
            "Results returned by public post"),
    PAID("handling.paid", "finance in ('PAID', 'REFUNDED')", "Đã nộp phí, lệ phí", "Fees paid"),
    OWING("handling.owing", "finance = 'DUE'", "Còn phải nộp phí, lệ phí", "Fees owing"),
    RESULTS("digital.results", "clock = 'ENDED' and outcome = 'GRANTED'", "Kết quả được cấp", "Results granted"),
    DIGITAL_RESULTS(
            "digital.digitalResults",
            "clock = 'ENDED' and outcome = 'GRANTED' and digital_result",
            "Kết quả điện tử",
            "Digital results");

    private final String parameter;
    private final String condition;
    private final Text meaning;

    Cell(String parameter, String condition, String vi, String en) {
        this.parameter = parameter;
        this.condition = condition;
        this.meaning = Text.of(vi, en);
    }

    public static Optional<Cell> of(String parameter) {
        return Arrays.stream(values())
                .filter(cell -> cell.parameter.equals(parameter))
                .findFirst();
    }

    /** As the counts are named in JSON, such as {@code resolved.late}. */
    public String parameter() {
        return parameter;
    }

    /** On the columns of {@code dossier_standing}. */
    public String condition() {
        return condition;
    }

    /** Whether all it counts is late or overdue. */
    public boolean late() {
        return this == LATE || this == OVERDUE || this == APOLOGISED || this == NOT_APOLOGISED;
    }

    public Text meaning() {
        return meaning;
    }

    /** The name of its column in a count. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
