package vn.cchc.plan.importing.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an annex holds, told by the words of its heading. */
enum ColumnRole {
    COORDINATING("phối hợp"),
    LEAD(
            "chủ trì",
            "đơn vị thực hiện",
            "cơ quan thực hiện",
            "đơn vị phụ trách",
            "phụ trách",
            "phân công",
            "chịu trách nhiệm",
            "đơn vị đầu mối"),
    DEADLINE("thời gian", "thời hạn", "tiến độ", "hạn hoàn thành", "mốc hoàn thành"),
    PRODUCT("sản phẩm", "kết quả"),
    NOTE("ghi chú"),
    CODE("tiêu chí", "mã số", "mã tc"),
    AREA("lĩnh vực"),
    GENERAL_TASK("nhiệm vụ chung", "nhóm nhiệm vụ"),
    TASK("nhiệm vụ", "nội dung", "công việc", "hoạt động", "giải pháp"),
    /** Why it is done; kept with the cells as written. */
    OBJECTIVE("mục tiêu"),
    LABEL();

    private static final List<String> NUMBER_HEADINGS = List.of("tt", "stt", "số tt", "số thứ tự", "tt.", "stt.");
    private static final int LONGEST_HEADING = 120;

    private final List<String> words;

    ColumnRole(String... words) {
        this.words = List.of(words);
    }

    /** The role a heading names; the first in the order above when it names several. */
    static Optional<ColumnRole> of(String heading) {
        var plain = heading.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        if (NUMBER_HEADINGS.contains(plain)) {
            return Optional.of(LABEL);
        }
        if (plain.isEmpty() || plain.length() > LONGEST_HEADING) {
            return Optional.empty();
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
