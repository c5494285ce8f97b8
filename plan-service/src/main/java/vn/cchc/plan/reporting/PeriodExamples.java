package vn.cchc.plan.reporting;

/** Report periods in the API document. */
final class PeriodExamples {

    static final String DUTY = """
            {"id": "5d0e1c2b-3a49-4857-9665-74839201a0b1", "title": "Báo cáo kết quả cải cách hành chính",
             "collector": "H90.10", "plans": ["7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f"]}\
            """;

    static final String REF = """
            {"id": "0b6a1a52-7a55-4b0b-8f3e-0c1d2e3f4a5b", "label": "quý III năm 2026", "kind": "QUARTER",
             "from": "2026-06-15", "to": "2026-09-14"}\
            """;

    static final String VIEW = """
            {"id": "0b6a1a52-7a55-4b0b-8f3e-0c1d2e3f4a5b", "duty":\
            """ + DUTY + """
            , "dutyVersion": 1, "kind": "QUARTER", "label": "quý III năm 2026", "from": "2026-06-15",
             "to": "2026-09-14", "collectionDue": "2026-09-17", "aggregationDue": "2026-09-25", "datesBy": null,
             "reference": null, "lockedAt": null, "counts": {"owed": 135, "handedIn": 131, "onTime": 129, "late": 2,
             "missing": 4, "pending": 0, "undated": 0, "exempt": 0}}\
            """;

    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": null}";

    static final String DATES = """
            {"collectionDue": "2026-09-17", "aggregationDue": "2026-09-21", "authority": "Sở Nội vụ",
             "reference": "Công văn 1203/SNV-CCHC", "reason": "Bộ Nội vụ yêu cầu báo cáo sớm"}\
            """;

    static final String CHANGES = """
            [{"at": "2026-09-01T08:00:00+07:00", "collectionBefore": null, "aggregationBefore": null,
              "collectionDue": "2026-09-17", "aggregationDue": "2026-09-21", "authority": "Sở Nội vụ", "reason": null}]\
            """;

    static final String AD_HOC = """
            {"label": "Rà soát thủ tục hành chính đất đai", "from": "2026-01-01", "to": "2026-10-31",
             "collectionDue": "2026-11-12", "aggregationDue": "2026-11-16", "authority": "UBND tỉnh",
             "reference": "Công văn 2210/UBND-KSTT"}\
            """;

    static final String URGE = "{\"agencies\": [\"H90.41\"]}";

    private static final String LETTER = """
            {"id": "91a2b3c4-d5e6-4f70-8192-a3b4c5d6e7f8", "report": "2f3e4d5c-6b7a-4899-a0b1-c2d3e4f50617",
             "agency": "H90.41", "number": 1, "at": "2026-09-21T08:00:00+07:00",
             "letter": "Sở Nội vụ\\nNgày 21/09/2026\\n\\nKính gửi: Xã Ia Ring"}\
            """;

    static final String LETTERS = "[" + LETTER + "]";

    static final String URGED =
            "{\"urged\": [" + LETTER + "], \"skipped\": [{\"agency\": \"H90.42\", \"code\": \"report-urged-enough\"}]}";

    static final String AGGREGATION = """
            {"text": "Toàn tỉnh tiếp nhận 42 hồ sơ.", "document": {"number": "215/BC-SNV", "date": "2026-09-24"},
             "upwards": []}\
            """;

    static final String AGGREGATE = "{\"period\": " + REF + """
            , "asOf": "2026-09-24T08:00:00+07:00", "locked": true,
             "form": [{"code": "received", "label": "Hồ sơ tiếp nhận", "type": "INTEGER", "unit": "hồ sơ",
                       "required": true, "min": 0}],
             "totals": {"received": 42},
             "lines": [{"report": "2f3e4d5c-6b7a-4899-a0b1-c2d3e4f50617", "agency": "H90.41", "name": "Xã Ia Ring",
                        "state": "ACCEPTED", "timeliness": "ON_TIME", "figures": {"received": 42}, "text": null,
                        "amendments": 0}],
             "missing": [{"agency": "H90.42", "name": "Xã Chư Pah"}], "reported": null}\
            """;

    private PeriodExamples() {}
}
