package vn.cchc.report.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one row of a report stands for. */
public enum GroupBy {
    FIELD("field", "s.field", "select name from label where kind = 'FIELD' and code = b.group_code", "Lĩnh vực"),
    PROCEDURE(
            "procedure",
            "s.procedure",
            "select name from label where kind = 'PROCEDURE' and code = b.group_code",
            "Thủ tục hành chính"),
    AGENCY("agency", "s.agency", "select name from agency where code = b.group_code", "Cơ quan, đơn vị"),
    LEVEL("level", "s.level", "select null", "Cấp giải quyết"),
    CHANNEL("channel", "s.channel", "select null", "Kênh tiếp nhận"),
    ALL("all", "''", "select null", "Tổng số"),
    ONLINE_LEVEL(
            "onlineLevel",
            "case when s.channel <> 'ONLINE' then 'NOT_ONLINE' else coalesce(s.online_level::text, 'NOT_SAID') end",
            "select null",
            "Mức độ dịch vụ công trực tuyến");

    private static final Map<String, String> FIXED_NAMES = Map.ofEntries(
            Map.entry("", "Tổng số"),
            Map.entry("PROVINCE", "Cấp tỉnh"),
            Map.entry("DISTRICT", "Cấp huyện"),
            Map.entry("COMMUNE", "Cấp xã"),
            Map.entry("COUNTER", "Trực tiếp"),
            Map.entry("ONLINE", "Trực tuyến"),
            Map.entry("POST", "Bưu chính công ích"),
            Map.entry("NOT_ONLINE", "Không trực tuyến"),
            Map.entry("NOT_SAID", "Trực tuyến, không ghi mức độ"),
            Map.entry("2", "Cung cấp thông tin"),
            Map.entry("3", "Một phần"),
            Map.entry("4", "Toàn trình"));

    private final String parameter;
    private final String column;
    private final String nameQuery;
    private final String heading;

    GroupBy(String parameter, String column, String nameQuery, String heading) {
        this.parameter = parameter;
        this.column = column;
        this.nameQuery = nameQuery;
        this.heading = heading;
    }

    /** The one a parameter names; {@link #ALL} can't be asked for. */
    public static Optional<GroupBy> of(String parameter) {
        return Arrays.stream(values())
                .filter(groupBy -> groupBy != ALL && groupBy.parameter().equals(parameter))
                .findFirst();
    }

    public String parameter() {
        return parameter;
    }

    public String column() {
        return column;
    }

    /** The codes there always are, where they are few and the same everywhere. */
    List<String> fixedCodes() {
        return switch (this) {
            case CHANNEL -> List.of("COUNTER", "ONLINE", "POST");
            case ALL -> List.of("");
            case LEVEL -> List.of("PROVINCE", "COMMUNE");
            case ONLINE_LEVEL -> List.of("3", "4");
            case FIELD, PROCEDURE, AGENCY -> List.of();
        };
    }

    public String nameQuery() {
        return nameQuery;
    }

    public String heading() {
        return heading;
    }

    /** A code without any known name stands for itself. */
    public Group group(String code, String name) {
        if (name != null) {
            return new Group(code, name);
        }
        return new Group(code, named() ? code : FIXED_NAMES.getOrDefault(code, code));
    }

    /** Whether rows have names that somebody gave them, rather than fixed ones. */
    private boolean named() {
        return this == FIELD || this == PROCEDURE || this == AGENCY;
    }
}
