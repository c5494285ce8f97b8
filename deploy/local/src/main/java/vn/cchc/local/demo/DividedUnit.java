package vn.cchc.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A department that is there for a while and then divided between two others. */
record DividedUnit(Api api, DemoUser admin, String code, String name, List<String> successors) {

    void open() {
        put(Map.of());
    }

    /** Its last day was yesterday. */
    void divide(LocalDate today) {
        put(Map.of("validTo", today.minusDays(1).toString(), "successors", successors));
    }

    private void put(Map<String, Object> more) {
        Map<String, Object> unit = new HashMap<>(more);
        unit.put("code", code);
        unit.put("name", name);
        unit.put("kind", "DEPARTMENT");
        unit.put("parent", ProvinceYear.PROVINCE);
        api.put(admin, "/api/v1/agencies/" + code, unit);
    }
}
