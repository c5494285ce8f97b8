package vn.cchc.dossier.domain;

/** Why something may not be recorded, in words for the people concerned, and the text that says so. */
public enum Rejection {
    ILLEGAL_TRANSITION(
            Kind.CONFLICT,
            "Trạng thái hiện tại của hồ sơ không cho phép việc này",
            "The dossier's present state does not allow this",
            "Thông tư 03/2025/TT-VPCP"),
    BEFORE_LAST_EVENT(
            Kind.CONFLICT,
            "Thời điểm xảy ra trước sự việc đã ghi nhận gần nhất",
            "It happened before the last recorded event",
            "Thông tư 03/2025/TT-VPCP"),
    SUPPLEMENT_ASKED_ALREADY(
            Kind.CONFLICT,
            "Chỉ được yêu cầu bổ sung hồ sơ một lần ở mỗi giai đoạn, bằng văn bản, nêu đủ nội dung",
            "Completion may be asked for only once at each stage, in writing, with all items together",
            "Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP"),
    ACCEPTED_ALREADY(
            Kind.CONFLICT,
            "Hồ sơ đã tiếp nhận và chuyển giải quyết thì từ chối bằng kết quả (văn bản nêu lý do) hoặc dừng giải quyết, không"
                    + " từ chối tiếp nhận",
            "A dossier that was accepted and handed over is refused as a result, in writing, or stopped, not refused at"
                    + " intake",
            "Nghị định 61/2018/NĐ-CP, Điều 17 và Điều 19; Nghị định 118/2025/NĐ-CP"),
    LATE_ALREADY(
            Kind.CONFLICT,
            "Hồ sơ đã quá hạn nên không thể từ chối tiếp nhận; phải trả kết quả bằng văn bản",
            "The dossier has missed its appointment, so it can't be refused at intake; it gets a result in writing",
            "Nghị định 61/2018/NĐ-CP, Điều 19; Nghị định 118/2025/NĐ-CP; Thông tư 01/2020/TT-VPCP"),
    RESCHEDULED_ALREADY(
            Kind.CONFLICT,
            "Chỉ được hẹn lại ngày trả kết quả một lần",
            "The appointment may be moved only once",
            "Nghị định 61/2018/NĐ-CP, Điều 19; Nghị định 118/2025/NĐ-CP"),
    RESCHEDULE_NOT_LATER(
            "newDueAt",
            "Ngày hẹn mới phải sau ngày hẹn hiện tại và sau thời điểm hẹn lại",
            "The new appointment must be later than the one in force and than the moment it is set",
            "Nghị định 61/2018/NĐ-CP, Điều 19; Nghị định 118/2025/NĐ-CP"),
    RESCHEDULE_OUTSIDE_OFFICE_HOURS(
            "newDueAt",
            "Ngày hẹn mới phải vào giờ làm việc của nơi trả kết quả",
            "The new appointment must lie within the office hours of the place that returns the result",
            "Nghị định 61/2018/NĐ-CP, Điều 19; Nghị định 118/2025/NĐ-CP; Bộ luật Dân sự 2015, Điều 148"),
    RESCHEDULE_TOO_LONG(
            "newDueAt",
            "Thời hạn gia hạn không được dài hơn thời hạn giải quyết ban đầu",
            "The extension may not be longer than the original term",
            "Nghị định 61/2018/NĐ-CP, Điều 19; Nghị định 118/2025/NĐ-CP"),
    RESULT_NOT_DIGITAL(
            Kind.CONFLICT,
            "Chỉ trả kết quả trực tuyến khi kết quả là bản điện tử",
            "Only a digital result can be handed over online",
            "Nghị định 45/2020/NĐ-CP"),
    NOTHING_TO_DIGITISE(
            Kind.CONFLICT,
            "Chỉ số hóa kết quả được giải quyết đang có ở bản giấy; kết quả đã là bản điện tử hoặc hồ sơ không có kết quả",
            "Only a granted result on paper gets a digital copy; this one is digital already, or there is no such result",
            "Nghị định 45/2020/NĐ-CP; Nghị định 107/2021/NĐ-CP"),
    NO_APOLOGY_OWED(
            Kind.CONFLICT,
            "Chỉ xin lỗi mà không hẹn lại khi hồ sơ đã kết thúc trễ hẹn và chưa được xin lỗi; hồ sơ đang giải quyết thì"
                    + " xin lỗi cùng với ngày hẹn mới",
            "An apology without a new appointment is for a dossier that ended late and was not apologised for; one that is"
                    + " still open gets its apology with a new appointment",
            "Nghị định 61/2018/NĐ-CP, Điều 19; Nghị định 118/2025/NĐ-CP"),
    REASON_MISSING(
            "reason",
            "Phải nêu lý do cụ thể bằng văn bản",
            "A written, concrete reason is required",
            "Nghị định 61/2018/NĐ-CP, Điều 17 và Điều 19; Nghị định 118/2025/NĐ-CP"),
    STEP_NOT_PUBLISHED(
            "step",
            "Bước này không có trong quy trình nội bộ đã công bố hoặc không thuộc cơ quan đó",
            "The published internal process has no such step, or not for that agency",
            "Nghị định 61/2018/NĐ-CP, Điều 20; Nghị định 118/2025/NĐ-CP"),
    CONSULTED_ALREADY(
            Kind.CONFLICT,
            "Cơ quan này đang được lấy ý kiến và chưa trả lời",
            "That agency has been consulted and has not answered yet",
            "Nghị định 61/2018/NĐ-CP, Điều 20; Nghị định 118/2025/NĐ-CP"),
    CONSULTATION_DUE_TOO_EARLY(
            "dueAt",
            "Hạn trả lời phải sau thời điểm lấy ý kiến",
            "An opinion must be due after it was asked for",
            "Nghị định 61/2018/NĐ-CP, Điều 20; Nghị định 118/2025/NĐ-CP"),
    NOTHING_CORRECTED(
            "correction",
            "Phải nêu nội dung được đính chính",
            "A correction must say what it corrects",
            "Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP"),
    RECEIPT_TOO_LATE(
            "correction/receivedAt",
            "Thời điểm tiếp nhận không được sau việc đầu tiên đã làm với hồ sơ",
            "The receipt may not be later than the first thing done with the dossier",
            "Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP");

    /** CONFLICT: the dossier stands in the way; CONTENT: what was sent does. */
    public enum Kind {
        CONFLICT,
        CONTENT
    }

    private final Kind kind;
    private final String field;
    private final String vietnamese;
    private final String english;
    private final String source;

    /** @param field of what was sent that stands in the way */
    Rejection(String field, String vietnamese, String english, String source) {
        this(Kind.CONTENT, field, vietnamese, english, source);
    }

    Rejection(Kind kind, String vietnamese, String english, String source) {
        this(kind, null, vietnamese, english, source);
    }

    Rejection(Kind kind, String field, String vietnamese, String english, String source) {
        this.kind = kind;
        this.field = field;
        this.vietnamese = vietnamese;
        this.english = english;
        this.source = source;
    }

    /** The stable code clients see. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Kind kind() {
        return kind;
    }

    /** The place of the field in question as a JSON pointer, below that of what was sent. */
    public String under(String pointer) {
        return field == null ? pointer : pointer + "/" + field;
    }

    public String vietnamese() {
        return vietnamese + " (" + source + ").";
    }

    public String english() {
        return english + " (" + source + ").";
    }

    public String source() {
        return source;
    }
}
