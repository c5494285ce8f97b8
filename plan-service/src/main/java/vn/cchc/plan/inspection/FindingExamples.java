package vn.cchc.plan.inspection;

/** Findings in the API document. */
final class FindingExamples {

    static final String REQUEST = """
            {"source": "INSPECTION", "visit": "2b3c4d5e-6f70-4182-93a4-b5c6d7e8f90a",
             "content": "Chưa niêm yết 04 thủ tục hành chính mới công bố", "detectedOn": "2026-06-12",
             "dueOn": "2026-07-31"}\
            """;

    static final String FROM_PROVINCE = """
            {"source": "PROVINCE", "agency": "H90.41", "authority": "Đoàn kiểm tra của UBND tỉnh",
             "authorityNumber": "21/KL-UBND", "authorityDate": "2026-05-04",
             "content": "Giải quyết quá hạn 12 hồ sơ, chưa xin lỗi", "detectedOn": "2026-04-20"}\
            """;

    private static final String VIEW = """
            {"id": "4d5e6f70-8192-43a4-b5c6-d7e8f90a1b2c", "source": "INSPECTION",
             "inspection": "1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9", "visit": "2b3c4d5e-6f70-4182-93a4-b5c6d7e8f90a",
             "keeper": "H90.10", "agency": "H90.41", "agencyName": "Xã Ia Ring",
             "content": "Chưa niêm yết 04 thủ tục hành chính mới công bố", "authority": null, "authorityNumber": null,
             "authorityDate": null, "detectedOn": "2026-06-12", "state": "HANDLING", "dueOn": "2026-07-31",
             "reportedOn": "2026-07-20", "doneOn": null, "standing": "PENDING", "overdueSince": null}\
            """;

    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": null}";

    static final String DETAIL = "{\"finding\": " + VIEW + """
            , "steps": [{"number": 1, "at": "2026-06-12T16:40:00+07:00", "by": "0f9e8d7c-6b5a-4938-8271-605f4e3d2c1b",
              "byAgency": "H90.10", "action": "DETECT", "words": "Chưa niêm yết 04 thủ tục hành chính mới công bố",
              "on": "2026-06-12", "state": "DETECTED", "dueOn": "2026-07-31", "document": null},
             {"number": 2, "at": "2026-07-20T09:05:00+07:00", "by": "1a0f9e8d-7c6b-4a59-8382-71605f4e3d2c",
              "byAgency": "H90.41", "action": "REPORT_DONE", "words": "Đã niêm yết đủ", "on": "2026-07-20",
              "state": "HANDLING", "dueOn": "2026-07-31",
              "document": {"name": "Báo cáo khắc phục", "number": "52/BC-UBND", "date": "2026-07-20",
                           "link": "https://example.vn/bc52.pdf",
                           "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}]}\
            """;

    static final String HANDLE = """
            {"words": "Đã niêm yết đủ", "doneOn": "2026-07-20",
             "document": {"name": "Báo cáo khắc phục", "number": "52/BC-UBND", "date": "2026-07-20",
                          "link": "https://example.vn/bc52.pdf",
                          "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}\
            """;

    static final String DECIDE = """
            {"action": "RECOMMEND", "words": "Niêm yết đầy đủ, kiểm điểm người phụ trách", "dueOn": "2026-07-31",
             "document": {"name": "Kết luận kiểm tra", "number": "09/KL-SNV", "date": "2026-06-25"}}\
            """;

    private FindingExamples() {}
}
