package vn.cchc.plan.reporting;

/** Reports owed in the API document. */
final class OwedExamples {

    private static final String VIEW = "{\"id\": \"2f3e4d5c-6b7a-4899-a0b1-c2d3e4f50617\", \"duty\": "
            + PeriodExamples.DUTY + ", \"period\": " + PeriodExamples.REF + """
            , "part": "UNIT", "agency": "H90.41", "agencyName": "Xã Ia Ring", "state": "SUBMITTED",
             "timeliness": "ON_TIME", "dueOn": "2026-09-17", "resubmitBy": null, "handedInOn": "2026-09-16",
             "missingSince": null, "urgings": 0, "locked": false, "reason": null}\
            """;

    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": null}";

    static final String HAND_IN = """
            {"figures": {"received": 42, "onlineShare": 71.4}, "text": "Không có khó khăn, vướng mắc.",
             "document": {"number": "87/BC-UBND", "date": "2026-09-16", "link": "https://example.vn/bc87.pdf"},
             "alsoServes": ["3a4b5c6d-7e8f-4091-a2b3-c4d5e6f70819"]}\
            """;

    static final String GIVE_BACK = """
            {"reason": "Thiếu số hồ sơ trực tuyến", "resubmitBy": "2026-09-21"}\
            """;

    static final String AMEND = """
            {"figures": {"received": 44, "onlineShare": 71.4}, "reason": "Sót 02 hồ sơ giấy ngày 14/09/2026"}\
            """;

    static final String DETAIL = "{\"report\": " + VIEW + """
            , "form": [{"code": "received", "label": "Hồ sơ tiếp nhận", "type": "INTEGER", "unit": "hồ sơ",
                        "required": true, "min": 0}],
             "submissions": [{"id": "4c5d6e7f-8091-42a3-b4c5-d6e7f8091a2b", "agency": "H90.41",
                              "recordedBy": "H90.41", "at": "2026-09-16T09:12:00+07:00", "handedInOn": "2026-09-16",
                              "figures": {"received": 42}, "text": "Không có khó khăn, vướng mắc.",
                              "document": {"number": "87/BC-UBND", "date": "2026-09-16"}, "outcome": "SUBMITTED",
                              "reason": null}],
             "amendments": [], "urgings": []}\
            """;

    static final String COUNTS = """
            {"items": [{"agency": "H90.41", "name": "Xã Ia Ring", "owed": 4, "handedIn": 3, "onTime": 2, "late": 1,
                        "missing": 1, "pending": 0, "undated": 0, "onTimeShare": 50.00}], "next": null}\
            """;

    private OwedExamples() {}
}
