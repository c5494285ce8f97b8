package vn.cchc.report.inspection;

import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.Group;

/** Classes of units, as people name them. */
final class UnitKinds {

    private static final Map<String, String> NAMES = Map.of(
            "DISTRICT", "Cấp huyện (trước 01/7/2025)",
            "COMMUNE", "Xã, phường",
            "DEPARTMENT", "Sở, ban, ngành, phòng",
            "CENTER", "Trung tâm phục vụ hành chính công",
            "UNIT", "Đơn vị khác");

    private UnitKinds() {}

    /** Those there are, in the order of their codes. */
    static List<Group> all() {
        return NAMES.keySet().stream().sorted().map(UnitKinds::group).toList();
    }

    static Group group(String kind) {
        return new Group(kind, NAMES.getOrDefault(kind, kind));
    }
}
