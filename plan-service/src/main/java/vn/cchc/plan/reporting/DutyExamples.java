package vn.cchc.plan.reporting;

/** Reporting duties in the API document. */
final class DutyExamples {

    private static final String TERMS = """
            {"legalBasis": "Kế hoạch 412/KH-UBND, mục V.1", "recipient": "UBND tỉnh, Bộ Nội vụ",
             "obliged": {"agencies": [], "groups": ["UBND các xã, phường"], "groupsOf": "H90", "except": []},
             "schedule": {"kind": "CUT_OFF", "periods": ["QUARTER", "YEAR"]},
             "collection": {"kind": "WORKING_DAYS_AFTER", "days": 3, "rolls": true},
             "aggregation": {"kind": "DAY_OF_MONTH", "months": 0, "day": 25, "rolls": false},
             "urgingsAtMost": 2,
             "form": [{"code": "received", "label": "Hồ sơ tiếp nhận", "type": "INTEGER", "unit": "hồ sơ",
                       "required": true, "min": 0},
                      {"code": "onlineShare", "label": "Tỷ lệ trực tuyến", "type": "PERCENT", "unit": "%",
                       "required": false}]}\
            """;

    static final String DEFINE = """
            {"collector": "H90.10", "title": "Báo cáo kết quả cải cách hành chính",
             "plans": ["7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f"], "effectiveFrom": "2026-01-01", "terms":\
            """ + TERMS + "}";

    static final String CHANGE = """
            {"title": "Báo cáo kết quả cải cách hành chính", "plans": [], "effectiveFrom": "2026-06-15", "terms":\
            """ + TERMS + "}";

    static final String VIEW = """
            {"id": "5d0e1c2b-3a49-4857-9665-74839201a0b1", "collector": "H90.10",
             "title": "Báo cáo kết quả cải cách hành chính", "plans": ["7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f"],
             "number": 1, "effectiveFrom": "2026-01-01", "terms":\
            """ + TERMS + "}";

    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": null}";

    static final String VERSIONS = "[" + VIEW + "]";

    private DutyExamples() {}
}
