package vn.cchc.dossier.reference;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.kit.problem.Text;

/** The rules whose values are data by date, what a value counts and between which bounds it makes sense. */
public enum Rule {
    SUPPLEMENTS(Unit.TIMES, 0, 10, "Số lần yêu cầu bổ sung", "How often completion may be asked for"),
    RESCHEDULES(Unit.TIMES, 0, 10, "Số lần hẹn lại", "How often the appointment may be moved"),
    EXTENSION_TERMS(
            Unit.TIMES,
            0,
            10,
            "Thời gian gia hạn tối đa so với thời hạn giải quyết (0: không giới hạn)",
            "How many terms an extension may last (0: no limit)"),
    WARNING_HOURS(Unit.WORKING_HOURS, 1, 400, "Cảnh báo trước hạn", "Warning before the appointment"),
    WARNING_SHARE(
            Unit.PER_CENT,
            1,
            100,
            "Cảnh báo trước hạn, tối đa theo tỷ lệ của thời hạn",
            "Warning before the appointment, at most this share of the term"),
    STATE_BODY_ONLINE(
            Unit.LEVEL,
            0,
            4,
            "Mức độ trực tuyến mà cơ quan nhà nước phải nộp trực tuyến (0: không áp dụng)",
            "Online level from which a state body hands in online (0: off)"),
    APPLICANT_CONTACT(
            Unit.SWITCH,
            0,
            1,
            "Bắt buộc ghi địa chỉ, số điện thoại của người nộp",
            "Address and phone of the applicant are required"),
    RECEIVER_NAMED(
            Unit.SWITCH,
            0,
            1,
            "Bắt buộc ghi người tiếp nhận và tư cách khi nhận trực tiếp, qua bưu chính",
            "Who received and in which capacity is required at the counter and by post"),
    ACKNOWLEDGE_HOURS(
            Unit.WORKING_HOURS, 1, 400, "Thời hạn trả lời hồ sơ nộp trực tuyến", "Time to answer an online submission"),
    COMPLETION_DAYS(
            Unit.CALENDAR_DAYS,
            0,
            400,
            "Thời hạn hoàn thiện hồ sơ nộp trực tuyến trước khi tiếp nhận (0: không giới hạn)",
            "Time to complete an online submission before it is received (0: no limit)"),
    SUPPLEMENT_DAYS(
            Unit.CALENDAR_DAYS,
            0,
            400,
            "Thời hạn bổ sung hồ sơ đã tiếp nhận (0: không giới hạn)",
            "Time to supplement a dossier that was received (0: no limit)"),
    NOTICE_DAYS(
            Unit.WORKING_DAYS,
            0,
            60,
            "Thời hạn thông báo hồ sơ cần bổ sung sau khi thẩm định, tính từ khi tiếp nhận (0: không giới hạn)",
            "Time from the receipt to say what is missing after appraisal (0: no limit)"),
    PETITION_REFUSE(
            Unit.WORKING_DAYS,
            0,
            365,
            "Từ chối hoặc trả lại phản ánh, kiến nghị",
            "Time to refuse or return a petition"),
    PETITION_SUPPLEMENT(
            Unit.WORKING_DAYS,
            0,
            365,
            "Yêu cầu bổ sung phản ánh, kiến nghị",
            "Time to ask for a petition to be completed"),
    PETITION_ANSWER(Unit.WORKING_DAYS, 0, 365, "Trả lời phản ánh, kiến nghị", "Time to answer a petition"),
    PETITION_PUBLISH(Unit.WORKING_DAYS, 0, 365, "Công khai trả lời phản ánh, kiến nghị", "Time to publish the answer"),
    RETENTION_DOSSIER(
            Unit.MONTHS,
            0,
            1200,
            "Lưu dữ liệu cá nhân của hồ sơ sau khi kết thúc (0: không xóa)",
            "Personal data of a dossier are kept after its end (0: for good)"),
    RETENTION_SUBMISSION(
            Unit.MONTHS,
            0,
            1200,
            "Lưu dữ liệu cá nhân của hồ sơ nộp trực tuyến không được tiếp nhận (0: không xóa)",
            "Personal data of an online submission that was not accepted are kept (0: for good)"),
    RETENTION_SLIP(
            Unit.MONTHS,
            0,
            1200,
            "Lưu dữ liệu cá nhân của phiếu hướng dẫn, phiếu từ chối (0: không xóa)",
            "Personal data of a slip are kept (0: for good)"),
    RETENTION_PETITION(
            Unit.MONTHS,
            0,
            1200,
            "Lưu dữ liệu cá nhân của phản ánh, kiến nghị sau khi kết thúc (0: không xóa)",
            "Personal data of a petition are kept after its end (0: for good)"),
    RETENTION_ACCESS_LOG(
            Unit.MONTHS, 12, 1200, "Lưu nhật ký truy cập dữ liệu cá nhân", "Lines of the access log are kept"),
    ERASURE_EVERY_DAYS(
            Unit.CALENDAR_DAYS,
            0,
            366,
            "Tự động xóa dữ liệu cá nhân hết thời hạn lưu, số ngày giữa hai lần (0: không tự động)",
            "Days between two erasures that start by themselves (0: none does)");

    /** What an amount counts; {@code SWITCH} is 1 for on, {@code LEVEL} a level of online service. */
    public enum Unit {
        TIMES,
        WORKING_HOURS,
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS,
        PER_CENT,
        LEVEL,
        SWITCH
    }

    private final Unit unit;
    private final int lowest;
    private final int highest;
    private final Text meaning;

    Rule(Unit unit, int lowest, int highest, String vietnamese, String english) {
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.meaning = Text.of(vietnamese, english);
    }

    public static Optional<Rule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    public Unit unit() {
        return unit;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public Text meaning() {
        return meaning;
    }
}
