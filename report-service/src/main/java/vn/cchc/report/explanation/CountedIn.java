package vn.cchc.report.explanation;

import vn.cchc.kit.problem.Text;

/** What a figure is counted in. */
public enum CountedIn {
    DOSSIERS("hồ sơ", "dossiers"),
    DOCUMENTS("thành phần hồ sơ", "documents"),
    PROCEDURES("thủ tục hành chính", "procedures"),
    PETITIONS("phản ánh, kiến nghị", "petitions"),
    CONTENTS("nội dung", "contents"),
    TASKS("nhiệm vụ", "tasks"),
    PLANS("kế hoạch", "plans"),
    REPORTS("báo cáo", "reports"),
    LETTERS("văn bản đôn đốc", "letters"),
    FINDINGS("phát hiện", "findings"),
    AGENCIES("cơ quan, đơn vị", "agencies"),
    SLIPS("phiếu", "slips"),
    ANSWERS("câu trả lời", "answers"),
    DAYS("ngày", "days"),
    HALF_DAYS("buổi", "half days"),
    SHARE(Kind.SHARE, "tỷ lệ, từ 0 đến 1", "share, 0 to 1"),
    FRACTION(Kind.VALUE, "tỷ lệ, từ 0 đến 1", "share, 0 to 1"),
    PERCENT(Kind.VALUE, "%", "%"),
    POINTS(Kind.VALUE, "điểm", "points"),
    SCORE(Kind.VALUE, "điểm bình quân", "mean score"),
    RANK(Kind.VALUE, "hạng", "rank"),
    WORKING_DAYS(Kind.VALUE, "ngày làm việc", "working days"),
    /** In the unit that the document of a target names. */
    AS_TARGETED(Kind.VALUE, "đơn vị của chỉ tiêu", "the target's own unit");

    /** How a figure is answered. */
    enum Kind {
        COUNT,
        SHARE,
        VALUE
    }

    private final Kind kind;
    private final Text unit;

    CountedIn(String vi, String en) {
        this(Kind.COUNT, vi, en);
    }

    CountedIn(Kind kind, String vi, String en) {
        this.kind = kind;
        this.unit = Text.of(vi, en);
    }

    Kind kind() {
        return kind;
    }

    Text unit() {
        return unit;
    }
}
