package vn.cchc.plan.inspection;

/** Inspection plans in the API document. */
final class InspectionExamples {

    static final String REQUEST = """
            {"year": 2026, "issuer": "H90.10", "title": "Kế hoạch kiểm tra cải cách hành chính năm 2026",
             "number": "15/KH-SNV", "issuedOn": "2026-02-10", "theme": "REFORM", "kinds": ["REGULAR", "SURPRISE"],
             "contents": ["Công tác chỉ đạo, điều hành", "Kiểm soát thủ tục hành chính"],
             "plan": "7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f"}\
            """;

    private static final String VIEW = """
            {"id": "1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9", "year": 2026, "issuer": "H90.10", "issuerName": "Sở Nội vụ",
             "title": "Kế hoạch kiểm tra cải cách hành chính năm 2026", "number": "15/KH-SNV",
             "issuedOn": "2026-02-10", "theme": "REFORM", "kinds": ["REGULAR", "SURPRISE"],
             "contents": ["Công tác chỉ đạo, điều hành", "Kiểm soát thủ tục hành chính"],
             "plan": "7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f",
             "units": {"total": 4, "done": 3, "late": 1, "cancelled": 0, "share": 75.00}}\
            """;

    static final String VISIT = """
            {"id": "2b3c4d5e-6f70-4182-93a4-b5c6d7e8f90a", "inspection": "1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9",
             "agency": "H90.41", "agencyName": "Xã Ia Ring", "kind": "REGULAR", "plannedOn": "2026-06-15",
             "team": "Đoàn kiểm tra theo Quyết định 88/QĐ-SNV", "state": "DONE", "doneOn": "2026-06-12", "late": false,
             "reason": null, "version": 1}\
            """;

    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": null}";

    static final String DETAIL = "{\"inspection\": " + VIEW + ", \"visits\": [" + VISIT + """
            ], "documents": [{"id": "3c4d5e6f-7081-4293-a4b5-c6d7e8f90a1b",
             "visit": "2b3c4d5e-6f70-4182-93a4-b5c6d7e8f90a", "purpose": "MINUTES",
             "document": {"name": "Biên bản kiểm tra", "number": "03/BB-ĐKT", "date": "2026-06-12",
                          "link": "https://example.vn/bb03.pdf",
                          "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
             "at": "2026-06-12T16:20:00+07:00", "by": "0f9e8d7c-6b5a-4938-8271-605f4e3d2c1b", "byAgency": "H90.10"}]}\
            """;

    static final String PLAN_VISIT = """
            {"agency": "H90.41", "kind": "REGULAR", "plannedOn": "2026-06-15",
             "team": "Đoàn kiểm tra theo Quyết định 88/QĐ-SNV"}\
            """;

    static final String CHANGE_VISIT = """
            {"plannedOn": "2026-06-30", "team": "Đoàn kiểm tra theo Quyết định 88/QĐ-SNV"}\
            """;

    static final String RESULT = """
            {"on": "2026-06-12", "minutes": {"name": "Biên bản kiểm tra", "number": "03/BB-ĐKT", "date": "2026-06-12"}}\
            """;

    static final String CANCEL = """
            {"reason": "Đơn vị đã được thanh tra cùng nội dung trong năm"}\
            """;

    static final String DOCUMENT = """
            {"purpose": "DIRECTIVE", "document": {"name": "Chấn chỉnh sau kiểm tra", "number": "412/SNV-CCHC",
             "date": "2026-07-01", "link": "https://example.vn/412.pdf",
             "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}\
            """;

    static final String KIND = """
            {"code": "SURPRISE", "name": "Kiểm tra đột xuất", "announced": false, "counted": true,
             "effectiveFrom": "2000-01-01", "effectiveTo": null}\
            """;

    static final String KINDS = "[" + KIND + "]";

    static final String PUT_KIND = """
            {"name": "Kiểm tra đột xuất", "announced": false, "counted": true, "effectiveFrom": "2000-01-01"}\
            """;

    private InspectionExamples() {}
}
