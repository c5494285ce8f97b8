package vn.cchc.report.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one row of the form stands for. */
enum GroupBy {
    FIELD("f.field", "select name from label where kind = 'FIELD' and code = b.code"),
    PROCEDURE("f.procedure", "select name from label where kind = 'PROCEDURE' and code = b.code"),
    AGENCY("f.agency", "select name from agency where code = b.code"),
    LEVEL("f.level", "select null"),
    CHANNEL("f.channel", "select null");

    private static final Map<String, String> FIXED_NAMES = Map.of(
            "PROVINCE", "Cấp tỉnh",
            "DISTRICT", "Cấp huyện",
            "COMMUNE", "Cấp xã",
            "COUNTER", "Trực tiếp",
            "ONLINE", "Trực tuyến",
            "POST", "Bưu chính công ích");

    private final String column;
    private final String nameQuery;

    GroupBy(String column, String nameQuery) {
        this.column = column;
        this.nameQuery = nameQuery;
    }

    static Optional<GroupBy> of(String parameter) {
        return Arrays.stream(values())
                .filter(groupBy -> groupBy.parameter().equals(parameter))
                .findFirst();
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return column;
    }

    String nameQuery() {
        return nameQuery;
    }

    /** A code without any known name stands for itself. */
    Group group(String code, String name) {
        if (name != null) {
            return new Group(code, name);
        }
        return new Group(code, this == LEVEL || this == CHANNEL ? FIXED_NAMES.getOrDefault(code, code) : code);
    }
}
