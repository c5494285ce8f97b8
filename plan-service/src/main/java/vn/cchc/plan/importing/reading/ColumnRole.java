package vn.cchc.plan.importing.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an annex holds, told by the words of its heading. */
enum ColumnRole {
    /** The person who answers for it, not the office. */
    RESPONSIBLE(
            "người phụ trách",
            "người thực hiện",
            "người chịu trách nhiệm",
            "cá nhân phụ trách",
            "cá nhân thực hiện",
            "cá nhân chịu trách nhiệm",
            "cán bộ phụ trách",
            "cán bộ thực hiện",
            "công chức phụ trách",
            "công chức thực hiện",
            "công chức tham mưu",
            "lãnh đạo phụ trách",
            "lãnh đạo chỉ đạo"),
    COORDINATING("phối hợp"),
    LEAD(
            "chủ trì",
            "đơn vị thực hiện",
            "cơ quan thực hiện",
            "đơn vị phụ trách",
            "phụ trách",
            "phân công",
            "trách nhiệm",
            "tham mưu",
            "đơn vị đầu mối"),
    DEADLINE("thời gian", "thời hạn", "thời điểm", "tiến độ", "hạn hoàn thành", "mốc hoàn thành", "kết thúc"),
    /** Why there is something to be put right. */
    CAUSE("nguyên nhân"),
    /** What puts it right; the task itself where no other column names one. */
    REMEDY("khắc phục"),
    PRODUCT("sản phẩm", "kết quả"),
    /** Numbers that are to be reached. */
    TARGET("chỉ tiêu"),
    NOTE("ghi chú"),
    CODE("tiêu chí", "mã số", "mã tc"),
    AREA("lĩnh vực"),
    /** What was found wanting; the cause where no column names that. */
    WEAKNESS("tồn tại", "hạn chế"),
    GENERAL_TASK("nhiệm vụ chung", "nhóm nhiệm vụ"),
    TASK("nhiệm vụ", "nội dung", "công việc", "hoạt động", "giải pháp"),
    /** Why it is done. */
    OBJECTIVE("mục tiêu", "mục đích", "yêu cầu"),
    LABEL();

    /** What a cell merged down says of each of its rows, and a row without a task of its own adds to the one above. */
    static final List<ColumnRole> SHARED_DOWN =
            List.of(LEAD, COORDINATING, DEADLINE, PRODUCT, RESPONSIBLE, CAUSE, REMEDY, TARGET, OBJECTIVE, NOTE);

    /** What the heading of an area may say for the tasks under it that do not say it themselves. */
    static final List<ColumnRole> OF_AREA = List.of(LEAD, COORDINATING, DEADLINE);

    private static final List<String> NUMBER_HEADINGS = List.of("tt", "stt", "số tt", "số thứ tự", "tt.", "stt.");
    /** Under "Thời gian": when it ends, which is when it is due. */
    private static final List<String> ENDS = List.of("hoàn thành", "đến", "đến ngày", "ngày hoàn thành");

    private static final List<String> OFFICES =
            List.of("cơ quan", "đơn vị", "cơ quan, đơn vị", "cơ quan/đơn vị", "tổ chức thực hiện");
    private static final int LONGEST_HEADING = 120;

    private final List<String> words;

    ColumnRole(String... words) {
        this.words = List.of(words);
    }

    /** "Cơ quan" over those that lead and those that help. */
    static boolean isOffice(String heading) {
        return OFFICES.contains(Lines.flat(heading).toLowerCase(Locale.ROOT));
    }

    /** "Bắt đầu", which is not when it is due. */
    static boolean isBeginning(String heading) {
        var plain = Lines.flat(heading).toLowerCase(Locale.ROOT);
        boolean ends = plain.contains("kết thúc") || plain.contains("hoàn thành");
        return plain.contains("bắt đầu") && !ends || plain.equals("từ") || plain.equals("từ ngày");
    }

    /** Of several columns of times, the one that says when it is done. */
    static boolean isCompletion(String heading) {
        var plain = Lines.flat(heading).toLowerCase(Locale.ROOT);
        return of(heading).filter(DEADLINE::equals).isPresent()
                && (ENDS.contains(plain) || plain.contains("hoàn thành") || plain.contains("kết thúc"));
    }

    /** The role a heading names; the first in the order above when it names several. */
    static Optional<ColumnRole> of(String heading) {
        var plain = heading.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        if (NUMBER_HEADINGS.contains(plain)) {
            return Optional.of(LABEL);
        }
        if (plain.isEmpty() || plain.length() > LONGEST_HEADING || isBeginning(plain)) {
            return Optional.empty();
        }
        if (ENDS.contains(plain)) {
            return Optional.of(DEADLINE);
        }
        if (plain.contains("lĩnh vực") && TASK.words.stream().anyMatch(plain::contains)) {
            return Optional.of(TASK);
        }
        if (plain.contains("chủ trì") && plain.contains("phối hợp")) {
            return Optional.of(plain.indexOf("chủ trì") < plain.indexOf("phối hợp") ? LEAD : COORDINATING);
        }
        for (var role : values()) {
            if (role.words.stream().anyMatch(plain::contains)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
