package vn.cchc.report.planprogress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Group;

/** What the progress of a plan is broken down by. */
enum ProgressBy {
    AREA("area", "plan_content", "c.area", "null::text", "c.area"),
    /** Lead agencies; of what several lead, each by its own part. */
    AGENCY(
            "agency",
            "lead_content",
            "c.agency",
            "coalesce((select name from agency where code = c.agency), min(c.agency_name))",
            "c.agency, case when c.agency is null then c.agency_name end");

    private static final Text UNKNOWN = Text.of("phải là area hoặc agency", "must be area or agency");

    /** The seven areas of the reform programme (Nghị quyết 76/NQ-CP of 2021 names six; how it is led is the seventh). */
    private static final Map<String, String> AREAS = Map.of(
            "CDDH", "Chỉ đạo, điều hành cải cách hành chính",
            "THE_CHE", "Cải cách thể chế",
            "TTHC", "Cải cách thủ tục hành chính",
            "BO_MAY", "Cải cách tổ chức bộ máy",
            "CONG_VU", "Cải cách chế độ công vụ",
            "TAI_CHINH", "Cải cách tài chính công",
            "CQS", "Xây dựng chính quyền điện tử, chính quyền số");

    private static final String NO_AREA = "Lĩnh vực khác";
    private static final String NO_AGENCY = "Chưa rõ cơ quan chủ trì";

    private final String parameter;
    private final String source;
    private final String code;
    private final String name;
    private final String groups;

    ProgressBy(String parameter, String source, String code, String name, String groups) {
        this.parameter = parameter;
        this.source = source;
        this.code = code;
        this.name = name;
        this.groups = groups;
    }

    /** Null where nothing is asked for. */
    static ProgressBy read(String parameter) {
        if (parameter == null) {
            return null;
        }
        return Arrays.stream(values())
                .filter(by -> by.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Problems.validation(Violation.query("groupBy", UNKNOWN)));
    }

    String parameter() {
        return parameter;
    }

    /** Where its contents c come from, what groups them, and its columns code and name. */
    String in(String sql) {
        return sql.formatted(code + " as code, " + name + " as name", source, groups);
    }

    Group group(String known, String named) {
        if (this == AREA) {
            return known == null ? new Group("", NO_AREA) : new Group(known, areaName(known));
        }
        var code = known == null ? "" : known;
        return new Group(code, named == null ? known == null ? NO_AGENCY : known : named);
    }

    static String areaName(String area) {
        return area == null ? NO_AREA : AREAS.getOrDefault(area, area);
    }

    /** Those there always are: an area in which nothing was planned is shown with zeros. */
    List<Group> always() {
        return this == AREA
                ? AREAS.entrySet().stream()
                        .map(area -> new Group(area.getKey(), area.getValue()))
                        .toList()
                : List.of();
    }
}
